import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { findingsOf } from '../core/rules/findings.ts';

const path = join(import.meta.dirname, '../core/rules/findings.txt');
const written = new Set(readFileSync(path, 'utf8').split(/\n(?=[a-z])/));

/** Does the same as `findings.test.ts` with one test per rule. */
it.each(rules)('$id has the findings in findings.txt', async (rule) => {
  expect(written).toContain(await findingsOf(rule));
});
