import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../../../../src/core/contract/connector-source.ts';
import type { Diagnostic } from '../../../../src/core/contract/diagnostic.ts';
import { JsonFile } from '../../../../src/core/files/json/json-file.ts';
import { TextFile } from '../../../../src/core/files/text-file.ts';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { NOT_UTF8, NOT_VALID } from './json-not-valid.ts';
import { VALID } from './json-valid.ts';

const FILE = 'apiProperties.json';
const encode = (text: string) => new TextEncoder().encode(text);
const valid = Object.values(VALID).flat();
const notValid = [
  ...Object.values(NOT_VALID).flat().map(encode),
  ...NOT_UTF8.map((bytes) => Uint8Array.from(bytes)),
];

/** What the checker says of the syntax of a file that holds these bytes. */
async function syntaxOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Diagnostic[]> {
  const source: ConnectorSource = {
    root: '',
    name: '',
    shape: 'loose',
    files: new Map([[FILE, bytes]]),
    leftOut: [],
    archiveFaults: [],
  };
  const { diagnostics } = await checkConnector(source, 'verified');
  const rules = ['file-json-syntax', 'file-json-encoding-utf8', 'file-format'];
  return diagnostics.filter(({ ruleId }) => rules.includes(ruleId));
}

const shown = (bytes: Uint8Array) => JSON.stringify(new TextDecoder().decode(bytes));

describe('the grammar of JSON', () => {
  it('is tried with 95 texts that are JSON and 188 that are not, all different', () => {
    expect(new Set(valid).size).toBe(95);
    expect(new Set(notValid.map(String)).size).toBe(188);
    expect([valid.length, notValid.length]).toEqual([95, 188]);
  });

  it.each(valid)('has the value %j', async (text) => {
    const file = new JsonFile(FILE, encode(text));
    expect(file.syntaxFaults).toEqual([]);
    expect(file.value).toEqual(JSON.parse(text));
    expect(await syntaxOf(encode(`{ "a": ${text} }`))).toEqual([]);
  });

  it.each(notValid.map((bytes) => [shown(bytes), bytes] as const))('lacks %s', async (_, bytes) => {
    const text = new TextFile(FILE, bytes);
    const found = await syntaxOf(bytes);
    expect(found.map(({ severity }) => severity)).toContain('error');
    for (const { range } of found) {
      expect(range?.start.offset).toBeLessThanOrEqual(text.text.length);
      expect(range?.end.offset).toBeLessThanOrEqual(text.text.length);
    }
  });

  it('lacks them inside an object, too', async () => {
    for (const bytes of notValid.filter(({ length }) => length > 1)) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const inside = `{ "b": ${text} }`;
      if (isJson(inside) || text.includes('\ufffd')) continue;
      const [first] = await syntaxOf(encode(inside));
      expect(first?.range?.start.offset, inside).toBeLessThanOrEqual(inside.length);
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
