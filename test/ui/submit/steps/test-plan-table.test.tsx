// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { SubmissionPlan } from '../../../../src/core/contract/submission.ts';
import type { SubmissionModel } from '../../../../src/ui/submit/model/submission.ts';
import { TestPlanTable } from '../../../../src/ui/submit/steps/test-plan-table.tsx';

afterEach(cleanup);

const operation = {
  key: 'GetTides',
  name: 'Get tides',
  kind: 'action',
  inputs: [],
  expected: 'a list',
  calls: 0,
  wantedCalls: 10,
  hasFlow: false,
} as const;

it('shows what was entered while the plan is still the one before', () => {
  const entered = { calls: { GetTides: 3 }, flows: ['GetTides'] };
  const model = { submission: signal({ entered }) } as unknown as SubmissionModel;
  const plan = { testPlan: { operations: [operation], csv: '' } } as unknown as SubmissionPlan;
  render(<TestPlanTable model={model} plan={plan} save={vi.fn()} />);
  expect(screen.getByLabelText<HTMLInputElement>('Calls of Get tides').value).toBe('3');
  expect(screen.getByLabelText<HTMLInputElement>('Flow with Get tides').checked).toBe(true);
});
