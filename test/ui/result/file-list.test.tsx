// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { FileList } from '../../../src/ui/result/file-list.tsx';

it('lists what is packed first and what nobody knows last, in whatever order it came', () => {
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
    'notes.txtNot known, never packed',
  ]);
});
