import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/core/files/json/json-value.ts';
import { namedTexts } from '../../../../src/core/openapi/texts/named-texts.ts';

const namesIn = (value: JsonObject, isWanted = (_text: string) => true) =>
  namedTexts(value, isWanted).map(({ text, name, pointer }) => ({ text, name, pointer }));

describe('the texts of a definition', () => {
  it('have the name of their parameter', () => {
    expect(
      namesIn({ parameters: [{ in: 'query', name: 'key', default: 'a', description: 'b' }] }),
    ).toContainEqual({ text: 'a', name: 'key', pointer: '/parameters/0/default' });
  });

  it('have the name of their property', () => {
    expect(namesIn({ properties: { token: { example: 'a' } } })).toEqual([
      { text: 'a', name: 'token', pointer: '/properties/token/example' },
    ]);
  });

  it('have the name of their member in an example', () => {
    expect(namesIn({ example: { token: ['a'] } })).toEqual([
      { text: 'a', name: 'token', pointer: '/example/token/0' },
    ]);
  });

  it('are only the wanted ones', () => {
    expect(namesIn({ a: 'short', b: 'a long one' }, (text) => text.length > 5)).toEqual([
      { text: 'a long one', name: 'b', pointer: '/b' },
    ]);
  });

  it('are chosen by the member that holds them, such as a reference', () => {
    const value = { schema: { $ref: '#/definitions/A', title: 'A' } };
    const found = namedTexts(value, (_, member) => member !== '$ref');
    expect(found.map(({ text }) => text)).toEqual(['A']);
  });

  it('are found beside members of any type', () => {
    expect(namesIn({ in: null, name: 1, default: 'a', x: [null, 2, true] })).toEqual([
      { text: 'a', name: '', pointer: '/default' },
    ]);
  });
});
