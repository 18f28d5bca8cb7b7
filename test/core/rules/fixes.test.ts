import { describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/core/connector/connector.ts';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import type { Diagnostic, Fix } from '../../../src/core/contract/diagnostic.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { makeFix } from '../../../src/core/service/fixes/make-fixes.ts';
import { readExample } from '../../example.ts';
import { examplesOf } from './examples.ts';

type Fixable = Diagnostic & { readonly file: string; readonly fix: Fix };

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(examplesOf(rule).invalid.map((example) => [example]))('fixes %j', async (example) => {
    const { connector } = await readExample(rule, example);
    const diagnostics = rule.run(connector);
    for (const diagnostic of diagnostics.filter(hasFix)) {
      const fixed = await withFix(connector, diagnostic);
      const { message } = diagnostic;
      const left = countOf(message, rule.run(fixed));
      expect(left, message).toBeLessThan(countOf(message, diagnostics));
      expect(fixed.jsonFiles.flatMap(({ syntaxFaults }) => syntaxFaults)).toEqual([]);
    }
  });
});

function countOf(message: string, diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter((each) => each.message === message).length;
}

function hasFix(diagnostic: Diagnostic): diagnostic is Fixable {
  return diagnostic.fix !== undefined && diagnostic.file !== undefined;
}

async function withFix({ source, profile }: Connector, { file, fix }: Fixable): Promise<Connector> {
  const made = makeFix(source, file, fix);
  if (made.size === 0) throw new Error(`The fix is for ${file}, which is not there.`);
  const files = new Map(source.files);
  for (const [path, bytes] of made) if (bytes !== undefined) files.set(path, bytes);
  return (await parseConnector({ ...source, files }, profile)).connector;
}
