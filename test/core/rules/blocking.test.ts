import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';

/** The file of the catalogue: `RULES`, or the one beside the project. */
const path = process.env.RULES ?? join(process.cwd(), '../shared/rules/rules.json');
const hasCatalogue = existsSync(path);
const note = hasCatalogue ? '' : ' (skipped: there is no catalogue; set RULES to its file)';

/** Rules that block although connectors first published since September 2023 break them, and why. */
const because: Readonly<Record<string, string>> = {
  'array-duplicate-value': 'The validator has a message for it, and one file has it.',
  'default-value-type': 'The logs of pull requests show it as an error; only parameters block.',
  'ext-visibility-value': 'In schemas, where published files break it, it is a warning.',
  'file-json-syntax': 'Nothing can be read from the file; some tools recover where others stop.',
  'icon-dimensions': 'A policy gives the limits, and one icon is over them.',
  'json-null-value': 'The validator has a message for it, and reviewers ask to remove it.',
  'metadata-categories-allowed':
    'The validator has a message for it; one file differs in a letter.',
  'metadata-privacy-policy':
    'Other letter case is a warning; only a name that is not there blocks.',
  'metadata-website': 'The validator has a message for it, and one file has it.',
  'operation-has-response': 'The validator has a message for it, and reviewers ask for it.',
  'operation-product-names': 'The logs of pull requests show it as an error, and one file has it.',
  'operation-summary-ends-alphanumeric': 'Reviewers stop it; a closing parenthesis is accepted.',
  'policy-parameter-unknown': 'The schema of the repository refuses it, and one file has it.',
  'ref-section': 'The platform cannot follow the reference, and one file has it.',
  'security-required-fields': 'The validator has a message for it, and one file has it.',
  'security-requirement-empty': 'The validator has a message for it, and one file has it.',
  'title-ends-alphanumeric': 'A policy asks for it; a closing parenthesis is accepted.',
  'title-english': 'A policy asks for it, and one file has it.',
  'uidefinition-description': 'A policy asks for it, and two files have it.',
  'uidefinition-required': 'A policy asks for it, and one file with a typo has it.',
};

describe.skipIf(!hasCatalogue)(`a rule that blocks${note}`, () => {
  it('is kept by each new published connector, except for named reasons', () => {
    const broken = new Set(hasCatalogue ? brokenLately(readFileSync(path, 'utf8')) : []);
    expect(broken.size).toBeGreaterThan(100);
    const blocking = rules.filter((each) => {
      return each.severity === 'error' && each.authority === 'validator';
    });
    const ids = blocking.map(({ id }) => id).filter((id) => broken.has(id));
    expect(ids.sort()).toEqual(Object.keys(because));
  });
});

interface Counted {
  readonly id: string;
  readonly counts: { readonly newCertified: number; readonly newIndependent: number } | null;
}

/** Returns the ids of the rules that connectors first published since September 2023 break. */
function brokenLately(text: string): readonly string[] {
  const catalogue: readonly Counted[] = JSON.parse(text);
  return catalogue
    .filter(({ counts }) => counts !== null && counts.newCertified + counts.newIndependent > 0)
    .map(({ id }) => id);
}
