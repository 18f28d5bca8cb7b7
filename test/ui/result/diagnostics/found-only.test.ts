import { expect, it } from 'vitest';
import { foundOnly, hasWordsOf } from '../../../../src/ui/result/diagnostics/found-only.ts';

it.each([
  ['Add icon.png: it is not among the files.', 'Add `icon.png`.', 'It is not among the files.'],
  [
    'Remove the slash at the end of "basePath": it is "/v1/": paths start with one.',
    'Remove the slash at the end of basePath.',
    'It is "/v1/": paths start with one.',
  ],
  ['End with a letter: "a!" does not.', 'End the title with a letter.', '"a!" does not.'],
])('leaves out of %j what the title says', (message, title, found) => {
  expect(foundOnly(message, title)).toBe(found);
});

it.each([
  ['Add script.csx, or remove "scriptOperations": 2 operations need it.', 'Add `script.csx`.'],
  ['Write it again.', 'Write it again.'],
])('keeps %j, which says more than the title or nothing that was found', (message, title) => {
  expect(foundOnly(message, title)).toBe(message);
});

it.each([
  ['Set "stackOwner" to "Harbor Tides"', '"stackOwner": "Harbor Tides"', true],
  ['Refer to "Tide"', '"#/definitions/Tide"', false],
  ['Remove the comma', '', true],
])('knows whether %j says all of %j', (title, text, says) => {
  expect(hasWordsOf(title, text)).toBe(says);
});
