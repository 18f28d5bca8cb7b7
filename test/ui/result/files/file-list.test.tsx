// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FileList } from '../../../../src/ui/result/files/file-list.tsx';
import { unfold } from '../../render-page.tsx';

// Long enough for the slowest machine: it only ends a test that hangs.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const open = vi.fn();
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
      open={open}
    />,
  );
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual([
    'apiDefinition.swagger.jsonAPI definition',
    'icon.pngIcon',
    'notes.txtUnknown, never packed',
  ]);
});

it('opens texts and the icon, but no other pictures', () => {
  const roles = [
    { path: 'icon.png', role: 'icon' },
    { path: 'photo.png', role: 'unknown' },
    { path: 'script.csx', role: 'script' },
  ] as const;
  render(<FileList roles={roles} leftOut={[]} open={open} />);
  fireEvent.click(screen.getByRole('button', { name: 'script.csx' }));
  expect(open).toHaveBeenCalledWith('script.csx');
  expect(screen.queryByRole('button', { name: 'icon.png' })).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'photo.png' })).toBeNull();
});

it('draws at most 100 rows of a long list, few in each frame, and more on request', async () => {
  const roles = Array.from({ length: 2_000 }, (_, number) => ({
    path: `notes/${number}.txt`,
    role: 'unknown' as const,
  }));
  render(<FileList roles={roles} leftOut={[]} open={open} />);
  expect(drawnRows()).toBe(50);
  await waitFor(() => expect(drawnRows()).toBe(100));
  fireEvent.click(screen.getByRole('button', { name: 'Show 100 more of 1,900' }));
  await waitFor(() => expect(drawnRows()).toBe(200));
});

it('draws ignored files only once they are asked for', async () => {
  const leftOut = Array.from({ length: 5_000 }, (_, number) => ({
    path: `notes/${number}.txt`,
    reason: 'No connector is near it.',
  }));
  render(<FileList roles={[]} leftOut={leftOut} open={open} />);
  expect(drawnRows()).toBe(0);
  unfold('Ignored: 5,000 items');
  await waitFor(() => expect(drawnRows()).toBe(100));
  fireEvent.click(screen.getByText('Show 100 more of 4,900'));
  await waitFor(() => expect(drawnRows()).toBe(200));
});
