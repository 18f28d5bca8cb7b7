import { expect, it } from 'vitest';
import { changesSince } from '../../../../src/core/service/submission/changes-since.ts';
import { bytesOf } from '../../../example-bytes.ts';
import { sourceWith } from '../../../source-with.ts';

const filesWith = (version: string) => {
  const definition = { swagger: '2.0', info: { version }, paths: {} };
  return new Map([
    ['apiDefinition.swagger.json', bytesOf(JSON.stringify(definition))],
    ['apiProperties.json', bytesOf('{ "properties": { "connectionParameters": {} } }')],
  ]);
};
const source = sourceWith({ files: filesWith('1.1') });

it('compares with the published files', async () => {
  expect(await changesSince(filesWith('1.0'), source)).toEqual({ ok: true, value: [] });
  const same = await changesSince(filesWith('1.1'), source);
  expect(same.ok && same.value.map(({ id }) => id)).toEqual(['change-version-not-raised']);
});

it.each([
  ['apiDefinition.swagger.json', 'apiProperties.json'],
  ['apiProperties.json', 'apiDefinition.swagger.json'],
])('says that a file is missing, rather than that nothing breaks: %s', async (missing, path) => {
  const files = filesWith('1.0');
  files.delete(missing);
  expect([...files.keys()]).toEqual([path]);
  const answer = await changesSince(files, source);
  expect(answer.ok ? '' : answer.error.message).toBe(
    `Choose both published files: ${missing} is missing, or cannot be read.`,
  );
});

it('says what it found if there is no connector', async () => {
  const answer = await changesSince(new Map([['notes.txt', bytesOf('Hi.')]]), source);
  expect(answer.ok ? '' : answer.error.message).toContain('notes.txt');
});
