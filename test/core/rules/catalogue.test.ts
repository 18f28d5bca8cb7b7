import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { changeIds } from '../../../src/core/submission/changes/compare-members.ts';
import { packageCheckIds } from '../../../src/core/submission/package/check-package.ts';
import { notDecidable } from './not-decidable.ts';

/** The file of the catalogue: `RULES`, or the one beside the project. */
const path = process.env.RULES ?? join(process.cwd(), '../shared/rules/rules.json');
const hasCatalogue = existsSync(path);
const note = hasCatalogue ? '' : ' (skipped: there is no catalogue; set RULES to its file)';

/** Rules of ours that the catalogue does not have. */
const ours: ReadonlySet<string> = new Set([
  'file-choice',
  'file-format',
  'file-secrets',
  'mcp-independent',
  'operation-description-lead-in',
  'policy-overwrites-parameter',
  'preflight-file-format',
  'preflight-file-reason',
  'preflight-file-rule',
  'preflight-file-unused',
  'script-size-dataverse-500k',
  'script-syntax',
  'text-placeholder',
]);

/** Files, properties, definition, certification, extensions, icon, script, intro, readme, package, changes. */
const sections = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]);

const implemented = new Set([
  ...rules.map(({ id }) => id),
  ...packageCheckIds,
  ...changeIds.map((id) => `change-${id}`),
]);

describe.skipIf(!hasCatalogue)(`the catalogue of rules${note}`, () => {
  const catalogue = hasCatalogue ? rulesOf(readFileSync(path, 'utf8')) : [];
  const wanted = catalogue.filter(({ section }) => sections.has(section)).map(({ id }) => id);

  it('is implemented, except for rules that an offline check cannot decide', () => {
    expect(wanted.length).toBeGreaterThan(400);
    expect(wanted.filter((id) => !implemented.has(id) && !(id in notDecidable))).toEqual([]);
  });

  it('lists every rule, except ours and those about documents', () => {
    const known = new Set([...catalogue.map(({ id }) => id), ...ours]);
    const ids = [...implemented, ...Object.keys(notDecidable)];
    expect(ids.filter((id) => !known.has(id) && !/^(intro|readme)-/.test(id))).toEqual([]);
  });
});

describe('a rule that an offline check cannot decide', () => {
  it('is not implemented', () => {
    expect(Object.keys(notDecidable).filter((id) => implemented.has(id))).toEqual([]);
  });

  it('is listed in CONTRIBUTING.md, with the reason', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../CONTRIBUTING.md'), 'utf8');
    const [, section = ''] =
      /## Rules that an offline check cannot decide\n([^#]*)/.exec(text) ?? [];
    const rows = section.matchAll(/^\| `([a-z\d-]+)` \| (.+) \|$/gm);
    expect(Object.fromEntries(Array.from(rows, ([, id, why]) => [id, why]))).toEqual(notDecidable);
  });
});

function rulesOf(text: string): readonly { readonly id: string; readonly section: number }[] {
  return JSON.parse(text);
}
