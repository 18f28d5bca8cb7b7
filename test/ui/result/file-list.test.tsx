// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { FileList } from '../../../src/ui/result/file-list.tsx';

// Long enough for the slowest machine: it only ends a test that hangs.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const drawnRows = () => screen.queryAllByRole('listitem', { hidden: true }).length;

it('lists known files first and unknown ones last', () => {
  render(
    <FileList
      roles={[
        { path: 'notes.txt', role: 'unknown' },
        { path: 'icon.png', role: 'icon' },
        { path: 'apiDefinition.swagger.json', role: 'apiDefinition' },
      ]}
      leftOut={[]}
    />,
  );
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual([
    'apiDefinition.swagger.jsonAPI definition',
    'icon.pngIcon',
    'notes.txtUnknown, never packed',
  ]);
});

it('draws at most 200 rows of a long list, few in each frame, and more on request', async () => {
  const roles = Array.from({ length: 2_000 }, (_, number) => ({
    path: `notes/${number}.txt`,
    role: 'unknown' as const,
  }));
  render(<FileList roles={roles} leftOut={[]} />);
  expect(drawnRows()).toBe(50);
  await waitFor(() => expect(drawnRows()).toBe(200));
  fireEvent.click(screen.getByRole('button', { name: 'Show 200 more of 1,800' }));
  await waitFor(() => expect(drawnRows()).toBe(400));
});

it('draws at most 200 ignored files, and more on request', async () => {
  const leftOut = Array.from({ length: 5_000 }, (_, number) => ({
    path: `notes/${number}.txt`,
    reason: 'No connector is near it.',
  }));
  render(<FileList roles={[]} leftOut={leftOut} />);
  expect(drawnRows()).toBe(50);
  await waitFor(() => expect(drawnRows()).toBe(200));
  const more = screen.getByText('Show 200 more of 4,800');
  fireEvent.click(more);
  await waitFor(() => expect(drawnRows()).toBe(400));
});
