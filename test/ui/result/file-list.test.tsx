// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { FileList } from '../../../src/ui/result/file-list.tsx';

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
