// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { RoadId } from '../../../../src/core/contract/road.ts';
import { StepField } from '../../../../src/ui/submit/steps/step-field.tsx';

afterEach(cleanup);

it.each<[RoadId, string, string, string]>([
  [
    'partner-center',
    'Enter who gets emails.',
    'Notification audience',
    'In the form: Notification audience',
  ],
  [
    'independent',
    'Prove your identity.',
    'OneVet verification',
    'Also called: OneVet verification',
  ],
  ['isv-studio', 'Run the solution checker.', 'Solution checker', ''],
])('names the field once: %s, %s', (road, todo, field, shown) => {
  const { container } = render(<StepField step={{ todo, field }} road={road} />);
  expect(container.textContent).toBe(shown);
});
