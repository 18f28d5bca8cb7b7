import { expect, it } from 'vitest';
import { createSourceLink, isTextPath } from '../../../src/ui/source/source-link.ts';
import { diagnosticOf } from '../stub-client.ts';

it('follows the list only while a file is open', () => {
  const link = createSourceLink();
  const diagnostic = diagnosticOf({ file: 'apiProperties.json' });
  link.follow(diagnostic);
  expect(link.path.value).toBeUndefined();
  link.open('apiDefinition.swagger.json');
  link.follow(diagnostic);
  expect(link.path.value).toBe('apiProperties.json');
  expect(link.request.value).toEqual({ diagnostic, takesFocus: false });
});

it('opens the file of a place to edit it, again and again', () => {
  const link = createSourceLink();
  const diagnostic = diagnosticOf();
  link.edit(diagnostic);
  const first = link.request.value;
  link.edit(diagnostic);
  expect(first).toEqual({ diagnostic, takesFocus: true });
  expect(link.request.value).not.toBe(first);
});

it('forgets the place of the cursor once the file is closed', () => {
  const link = createSourceLink();
  link.open('apiProperties.json');
  link.current.value = diagnosticOf();
  link.close();
  expect(link.path.value).toBeUndefined();
  expect(link.current.value).toBeUndefined();
});

it.each([
  ['script.csx', true],
  ['apiDefinition.swagger.json', true],
  ['icon.PNG', false],
])('takes %s for a text: %s', (path, isText) => {
  expect(isTextPath(path)).toBe(isText);
});
