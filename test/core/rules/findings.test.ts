import { expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { findingsOf } from './findings.ts';

/** Whoever changes what a rule says sees here what users will read; `npm run fix` writes it. */
it('the rules find in their examples what is written down', async () => {
  const findings = await Promise.all(rules.map(findingsOf));
  await expect(findings.join('\n')).toMatchFileSnapshot('./findings.txt');
});
