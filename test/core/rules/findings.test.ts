import { expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { findingsOf } from './findings.ts';

/** Shows how a change to a rule changes what users read. `npm run fix` updates the file. */
it('the findings in all examples are those in findings.txt', async () => {
  const findings = await Promise.all(rules.map(findingsOf));
  await expect(findings.join('\n')).toMatchFileSnapshot('./findings.txt');
});
