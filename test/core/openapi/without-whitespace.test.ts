import { expect, it } from 'vitest';
import type { ConnectorSource } from '../../../src/core/contract/connector-source.ts';
import type { Fix } from '../../../src/core/contract/diagnostic.ts';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';
import { makeFix } from '../../../src/core/service/fixes/make-fixes.ts';
import { readDrop } from '../../example.ts';

/** Checks a definition of 400,008 characters in 800,008 bytes, with spaces after it. */
async function checkedWith(spaces: number) {
  const text = `{"a":"${'ø'.repeat(400_000)}"}${' '.repeat(spaces)}`;
  return checked(await readDrop({ 'apiDefinition.swagger.json': text }));
}

async function checked(source: ConnectorSource) {
  const { diagnostics } = await checkConnector(source, 'verified');
  const found = diagnostics.find(({ ruleId }) => ruleId.startsWith('swagger-size'));
  return { source, found };
}

it('is counted in the unit of each limit', async () => {
  const messageWith = async (spaces: number) => (await checkedWith(spaces)).found?.message;
  expect(await messageWith(200_000)).toContain('it has 600,008, or 400,008 without whitespace.');
  expect(await messageWith(300_000)).toContain('(1,100,008 bytes, or 800,008 without whitespace).');
});

it.each([200_000, 300_000])(
  'is what the fix leaves, after which nothing is found: %d spaces',
  async (spaces) => {
    const { source, found } = await checkedWith(spaces);
    const fix = found?.fix as Fix;
    expect(fix).toMatchObject({ title: 'Remove the whitespace', safe: false });
    const fixed = makeFix(source, 'apiDefinition.swagger.json', fix);
    expect(fixed.get('apiDefinition.swagger.json')).toHaveLength(800_008);
    const files = new Map([...source.files, ...(fixed as ConnectorSource['files'])]);
    expect((await checked({ ...source, files })).found).toBeUndefined();
  },
);

it('is not removed if that is not enough', async () => {
  const text = `{ "a": "${'x'.repeat(2 ** 20)}" }`;
  const { found } = await checked(await readDrop({ 'apiDefinition.swagger.json': text }));
  expect(found?.message).toContain('without whitespace');
  expect(found?.fix).toBeUndefined();
});
