import { describe, expect, it } from 'vitest';
import { openDropped } from '../../../src/core/intake/open-dropped.ts';

const definition = '{ "swagger": "2.0" }';

async function opened(files: Readonly<Record<string, string>>) {
  const bytes = Object.entries(files).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  const result = await openDropped(new Map(bytes));
  if (!result.ok) throw new Error(result.error.message);
  return result.value.connectors;
}

describe('a text that is no part of a connector', () => {
  it('is kept beside it, by its path from there', async () => {
    const [one] = await opened({
      'repo/one/apiDefinition.swagger.json': definition,
      'repo/one/.git/config': 'a',
      'repo/.env': 'b',
    });
    expect([...(one?.beside?.keys() ?? [])]).toEqual(['.git/config', '../.env']);
    expect(one?.files.has('../.env')).toBe(false);
  });

  it('goes to the connector around it, else to the first', async () => {
    const [one, two] = await opened({
      'one/apiDefinition.swagger.json': definition,
      'two/apiDefinition.swagger.json': definition,
      'two/.git/config': 'a',
      'notes.txt': 'b',
    });
    expect([...(one?.beside?.keys() ?? [])]).toEqual(['../notes.txt']);
    expect([...(two?.beside?.keys() ?? [])]).toEqual(['.git/config']);
  });

  it('is named where it is too large, and left where it is no text', async () => {
    const [one] = await opened({
      'one/apiDefinition.swagger.json': definition,
      'one/.git/large': 'x'.repeat(2 ** 20 + 1),
      'one/.git/objects': 'a\0\0\0b',
    });
    expect(one?.unsearched).toEqual(['.git/large']);
    expect([...(one?.beside?.keys() ?? [])]).toEqual([]);
  });
});

describe('a file that belongs to no connector', () => {
  it('is listed without the secret in its name', async () => {
    const token = ['ghp', '9fK2mQ7xLp0RtVb4Zs8Nw3YcHd6JgEa1UiOo'].join('_');
    const result = await openDropped(
      new Map([
        ['one/apiDefinition.swagger.json', new TextEncoder().encode(definition)],
        [`${token}.txt`, new Uint8Array()],
      ]),
    );
    expect(result.ok && result.value.leftOut.map(({ path }) => path)).toEqual(['ghp_….txt']);
  });
});
