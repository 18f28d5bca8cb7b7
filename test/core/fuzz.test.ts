import fc from 'fast-check';
import { describe, it } from 'vitest';
import { bytesOf } from '../example-bytes.ts';
import { connectorsToDamage } from '../fuzz/connectors.ts';
import { damaged, damages, jsonValues } from '../fuzz/json.ts';
import { type Contents, expectSoundReports, timeout } from '../fuzz/sound.ts';
import { code, markdown } from '../fuzz/words.ts';

const connectors = fc.constantFrom(...(await connectorsToDamage()));
const jsonFiles = ['apiDefinition.swagger.json', 'apiProperties.json', 'settings.json'];

describe.each(jsonFiles)('%s', (path) => {
  it('may hold any JSON value', { timeout }, async () => {
    const contents = fc.tuple(jsonValues, jsonValues).map(
      ([value, other]): Contents =>
        new Map([
          ['apiProperties.json', written(other)],
          [path, written(value)],
        ]),
    );
    await expectSoundReports(contents);
  });

  it('may be damaged anywhere', { timeout }, async () => {
    const list = fc.array(damages, { minLength: 1, maxLength: 4 });
    const contents = fc
      .tuple(connectors, list)
      .map(([{ texts, values }, each]) =>
        new Map(texts).set(path, written(damaged(values.get(path), each))),
      );
    await expectSoundReports(contents);
  });
});

describe('a connector', () => {
  it('may lose or repeat any part of any text', { timeout }, async () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const put = fc.string({ unit: 'binary', maxLength: 9 });
    const contents = fc
      .tuple(connectors, fc.nat(), place, place, put)
      .map(([{ texts }, nth, ...cut]) => {
        const [path = '', text = ''] = [...texts][nth % texts.size] ?? [];
        return new Map(texts).set(path, withCut(text, ...cut));
      });
    await expectSoundReports(contents);
  });

  it('may have any script, intro and readme', { timeout }, async () => {
    const contents = fc.tuple(code, markdown, markdown).map(
      ([script, intro, readme]): Contents =>
        new Map([
          ['apiProperties.json', '{}'],
          ['script.csx', script],
          ['intro.md', intro],
          ['readme.md', readme],
        ]),
    );
    await expectSoundReports(contents);
  });

  it('may have any bytes as its icon', { timeout }, async () => {
    const icon = bytesOf('PNG 120×120, background #0b5563, logo 50%');
    const changes = fc.array(fc.tuple(fc.nat(icon.length - 1), fc.nat(255)), { maxLength: 6 });
    const contents = fc.tuple(changes, fc.nat(icon.length)).map(([list, end]): Contents => {
      const bytes = Uint8Array.from(icon);
      for (const [at, value] of list) bytes[at] = value;
      return new Map([['icon.png', bytes.slice(0, end < 60 ? end : undefined)]]);
    });
    await expectSoundReports(contents);
  });
});

/** Replaces the text between two positions. If `from` is after `to`, the text between them is repeated instead. */
function withCut(text: string, from: number, to: number, put: string): string {
  const at = (place: number) => Math.floor(place * text.length);
  return text.slice(0, at(from)) + put + text.slice(at(to));
}

function written(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
