import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../src/core/apply-fix.ts';
import type { Connector } from '../../../src/core/connector.ts';
import type { Diagnostic, Fix } from '../../../src/core/diagnostic.ts';
import { TextFile } from '../../../src/core/files/text-file.ts';
import { parseConnector } from '../../../src/core/parse-connector.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { readExample } from '../../example.ts';

type Fixable = Diagnostic & { readonly file: string; readonly fix: Fix };

const cases = (await Promise.all(rules.map(fixesOf))).flat();

describe('a fix', () => {
  it.each(cases)('of $rule.id mends the file: $diagnostic.message', async (found) => {
    const mended = await withFix(found.connector, found.diagnostic);
    const { message } = found.diagnostic;
    expect(saying(message, found.rule.run(mended))).toBeLessThan(
      saying(message, found.rule.run(found.connector)),
    );
    expect(mended.jsonFiles.flatMap(({ syntaxFaults }) => syntaxFaults)).toEqual([]);
  });
});

/** What has a fix in the examples of a rule. */
async function fixesOf(rule: Rule) {
  const found = [];
  for (const example of rule.docs.invalid) {
    const { connector } = await readExample(rule, example);
    for (const diagnostic of [...rule.run(connector)].filter(hasFix)) {
      found.push({ rule, connector, diagnostic });
    }
  }
  return found;
}

function saying(message: string, diagnostics: Iterable<Diagnostic>): number {
  return [...diagnostics].filter((each) => each.message === message).length;
}

function hasFix(diagnostic: Diagnostic): diagnostic is Fixable {
  return diagnostic.fix !== undefined && diagnostic.file !== undefined;
}

async function withFix({ source, profile }: Connector, { file, fix }: Fixable): Promise<Connector> {
  const bytes = source.files.get(file);
  if (bytes === undefined) throw new Error(`The fix is for ${file}, which is not there.`);
  const text = applyFix(new TextFile(file, bytes).text, fix);
  const files = new Map(source.files).set(file, new TextEncoder().encode(text));
  return (await parseConnector({ ...source, files }, profile)).connector;
}
