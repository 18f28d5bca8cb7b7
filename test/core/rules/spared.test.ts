import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';
import { readDrop } from '../../example.ts';

const operation = (parts: object) =>
  JSON.stringify({ swagger: '2.0', paths: { '/a': { get: { operationId: 'GetA', ...parts } } } });

/** Findings that the automated check is known to accept must not be attributed to it. */
it.each([
  [
    'parameter-summary-required',
    operation({
      parameters: [{ name: 'a', in: 'query', type: 'string', 'x-ms-visibility': 'internal' }],
    }),
  ],
])('advises only, if the automated check does not enforce %s', async (id, text) => {
  const source = await readDrop({ 'apiDefinition.swagger.json': text });
  const { diagnostics } = await checkConnector(source, 'verified');
  const found = diagnostics.filter(({ ruleId }) => ruleId === id);
  expect(found).toMatchObject([{ consequence: 'tip', authority: 'advice' }]);
});

it('says nothing of bodies without texts', async () => {
  const text = operation({ parameters: [{ name: 'a', in: 'body' }] });
  const source = await readDrop({ 'apiDefinition.swagger.json': text });
  const { diagnostics } = await checkConnector(source, 'verified');
  expect(diagnostics.filter(({ ruleId }) => ruleId.startsWith('parameter-'))).toEqual([]);
});

it('leaves an empty schema of the default response to reviewers', async () => {
  const text = operation({ responses: { default: { schema: {} } } });
  const source = await readDrop({ 'apiDefinition.swagger.json': text });
  const { diagnostics } = await checkConnector(source, 'verified');
  const found = diagnostics.filter(({ ruleId }) => ruleId === 'default-response-schema');
  expect(found).toMatchObject([{ consequence: 'asked', authority: 'reviewer' }]);
});
