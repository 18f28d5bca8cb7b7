// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OperationCard } from '../../../src/core/contract/operation-card.ts';
import { OperationCardView } from '../../../src/ui/source/operation-card-view.tsx';
import { sourceOf } from '../stub-client.ts';

afterEach(cleanup);

const field = { hint: 'The id.', control: 'text', choices: [], isDynamic: false } as const;
const card: OperationCard = {
  pointer: '/paths/~1tides/get',
  kind: 'action',
  title: 'List tides',
  description: 'Lists them.',
  isDeprecated: false,
  fields: [{ ...field, label: 'Station', isRequired: true }],
  advanced: [{ ...field, label: 'Unit', isRequired: false, initial: '"m"' }],
  hidden: 0,
};

function show(pointer: string, cards: readonly OperationCard[]) {
  const api = { operationCards: vi.fn(async () => cards) };
  render(<OperationCardView source={sourceOf('')} pointer={pointer} api={api} />);
  return api;
}

describe('the card of an operation', () => {
  it('is that of the operation which the pointer leads into', async () => {
    const api = show('/paths/~1tides/get/parameters/0', [card]);
    await screen.findByRole('heading', { name: 'List tides' });
    expect(api.operationCards).toHaveBeenCalledWith(expect.anything(), ['/paths/~1tides/get']);
    expect(screen.getByText('Station').textContent).toContain('(required)');
    expect(screen.queryByText('Unit')).toBeNull();
  });

  it('unfolds advanced parameters', async () => {
    show('/paths/~1tides/get', [card]);
    const summary = await screen.findByText('Advanced parameters (1)');
    const details = summary.parentElement as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await screen.findByText('Unit')).toBeDefined();
    expect(screen.getByText('"m"')).toBeDefined();
  });

  it('is absent for what is no operation', () => {
    const api = show('/definitions/Tide', [card]);
    expect(api.operationCards).not.toHaveBeenCalled();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
