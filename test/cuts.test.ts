import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../src/core/contract/connector-source.ts';
import type { Diagnostic } from '../src/core/contract/diagnostic.ts';
import { applyFix } from '../src/core/files/apply-fix.ts';
import { checkConnector } from '../src/core/service/check/check-connector.ts';
import { corpusNote, hasCorpus, publishedConnectors } from './corpus.ts';
import { DEFINITION, definition, siblings } from './fuzz/kinds.ts';
import { sized } from './size.ts';
import { sourceWith } from './source-with.ts';

/** Larger files take too long to check hundreds of times. */
const MOST_CHARACTERS = 100_000;
const SYNTAX = 'file-json-syntax';

describe('a definition without one of its signs', () => {
  it('is still one if a section is taken for the whole', async () => {
    const text = '{ "definitions": { "A": {}, "swagger": "2.0", "info": {}, "paths": {} }';
    const found = await diagnosticsOf(encoded(new Map([[DEFINITION, text]])));
    const about = found.filter(({ file }) => file === DEFINITION);
    expect(about.map(({ ruleId }) => ruleId)).toEqual([SYNTAX]);
  });

  it(
    'has one message, and nothing that only the cut leaves out',
    async () => {
      const files = new Map([...siblings, [DEFINITION, definition]]);
      await expectOneMessage(encoded(files), sized(100, 10_000));
    },
    sized(120_000, 3_600_000),
  );

  it.skipIf(!hasCorpus)(
    `has no other finding than the published one${corpusNote}`,
    async () => {
      let seen = 0;
      for await (const source of publishedConnectors()) {
        const text = textIn(source);
        if (text.length > MOST_CHARACTERS || text.includes('\uFFFD') || !isJson(text)) continue;
        seen += 1;
        if (seen % sized(40, 4) === 1) await expectOneMessage(source, sized(10, 40));
      }
      expect(seen).toBeGreaterThan(200);
    },
    sized(120_000, 3_600_000),
  );
});

async function expectOneMessage(source: ConnectorSource, count: number): Promise<void> {
  const text = textIn(source);
  const whole = new Set((await diagnosticsOf(source)).map(said));
  for (const { name, cut } of cuts(text, count)) {
    const files = new Map(source.files).set(DEFINITION, new TextEncoder().encode(cut));
    const found = await diagnosticsOf({ ...source, files });
    const syntax = found.filter(({ ruleId }) => ruleId === SYNTAX);
    expect(syntax.length, name).toBe(1);
    for (const { fix } of syntax) expect(!fix || isJson(applyFix(cut, fix)), name).toBe(true);
    // A file that cannot be read is searched for secrets as a text, more strictly.
    const others = found.filter(({ ruleId }) => !/^file-(?:json-syntax|secrets)$/.test(ruleId));
    expect(
      others.map(said).filter((each) => !whole.has(each)),
      name,
    ).toEqual([]);
  }
}

/** Yields the text without one of its brackets, commas, colons and quotes, where that is no longer JSON. */
function* cuts(text: string, count: number): Generator<{ name: string; cut: string }> {
  const signs = [...text.matchAll(/[{}[\]:,"]/g)];
  const step = Math.max(1, Math.floor(signs.length / count));
  for (const [nth, { 0: sign, index }] of signs.entries()) {
    const cut = text.slice(0, index) + text.slice(index + 1);
    if (nth % step === 0 && !isJson(cut)) yield { name: `without ${sign} at ${index}`, cut };
  }
}

async function diagnosticsOf(source: ConnectorSource): Promise<readonly Diagnostic[]> {
  return (await checkConnector(source, 'verified')).diagnostics;
}

/** Names a finding without its words, which may name the title. */
function said({ ruleId, file, range }: Diagnostic): string {
  return `${ruleId}: ${file}:${range?.start.line}`;
}

function encoded(files: ReadonlyMap<string, string>): ConnectorSource {
  const bytes = Array.from(
    files,
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  return sourceWith({ files: new Map(bytes) });
}

function textIn({ files }: ConnectorSource): string {
  return new TextDecoder().decode(files.get(DEFINITION));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
