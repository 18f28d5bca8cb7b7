import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';
import { readDrop } from '../../example.ts';

/** Says what is asked of a definition of 400,008 characters in 800,008 bytes, with spaces after it. */
async function askedWith(spaces: number): Promise<string | undefined> {
  const text = `{"a":"${'ø'.repeat(400_000)}"}${' '.repeat(spaces)}`;
  const source = await readDrop({ 'apiDefinition.swagger.json': text });
  const { diagnostics } = await checkConnector(source, 'verified');
  return diagnostics.find(({ ruleId }) => ruleId.startsWith('swagger-size'))?.message;
}

it('is counted in the unit of each limit', async () => {
  expect(await askedWith(200_000)).toContain('it has 600,008, or 400,008 without whitespace.');
  expect(await askedWith(300_000)).toContain('(1,100,008 bytes, or 800,008 without whitespace).');
});
