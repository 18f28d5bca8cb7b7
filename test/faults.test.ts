import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/core/contract/diagnostic.ts';
import { checkConnector } from '../src/core/service/check/check-connector.ts';
import { type Fault, faults } from './fuzz/faults.ts';
import { DEFINITION, definition, siblings } from './fuzz/kinds.ts';
import { sourceWith } from './source-with.ts';

const all = [...faults()];

async function diagnosticsOf(text: string): Promise<readonly Diagnostic[]> {
  const bytes = Array.from(
    [...siblings, [DEFINITION, text] as const],
    ([path, contents]) => [path, new TextEncoder().encode(contents)] as const,
  );
  return (await checkConnector(sourceWith({ files: new Map(bytes) }), 'verified')).diagnostics;
}

describe('a definition with one fault', () => {
  let before: ReadonlySet<string>;
  beforeAll(async () => {
    before = new Set((await diagnosticsOf(definition)).map(said));
  });

  it('is tried in more than a hundred forms', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(100);
  });

  it.each(all.map((fault): [string, Fault] => [fault.name, fault]))(
    'has one message: %s',
    async (_, fault) => {
      const found = (await diagnosticsOf(fault.definition)).filter(
        (each) => !before.has(said(each)),
      );
      const [inside, outside] = [true, false].map((isInside) =>
        found.filter(({ file }) => (file === DEFINITION) === isInside),
      );
      expect(inside?.map(({ message }) => message)).toEqual([
        expect.stringContaining(fault.message),
      ]);
      expect(outside?.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );
});

function said({ ruleId, message }: Diagnostic): string {
  return `${ruleId}: ${message}`;
}
