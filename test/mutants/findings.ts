import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { findingsOf } from '../core/rules/findings.ts';

const path = join(import.meta.dirname, '../core/rules/findings.txt');
const written = new Set(readFileSync(path, 'utf8').split(/\n(?=[a-z])/));

/** `findings.test.ts` rule by rule: that test asks all of them. */
it.each(rules)('$id finds in its examples what is written down', async (rule) => {
  expect(written).toContain(await findingsOf(rule));
});
