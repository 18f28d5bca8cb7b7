import { expect, it } from 'vitest';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import { defineRule } from '../../../src/core/engine/rule.ts';
import { readDrop } from '../../example.ts';

const docs = {
  summary: '',
  why: '',
  fix: '',
  source: 'https://example.com',
  valid: [],
  invalid: [],
} as const;

it.each([
  ['{ "definitions": { "A": { "properties": { "enum": {} } } } }', ['Found.']],
  ['{ "definitions": { "enums": { "description": "enum" } } }', []],
])('finds members by name at any depth of %s', async (text, messages) => {
  const rule = defineRule({
    id: 'a',
    severity: 'error',
    authority: 'advice',
    subject: 'apiDefinition',
    members: ['enum', 'default'],
    docs,
    check: () => [{ message: 'Found.' }],
  });
  const source = await readDrop({ 'apiDefinition.swagger.json': text });
  const { connector } = await parseConnector(source, 'auto');
  expect(rule.run(connector).map(({ message }) => message)).toEqual(messages);
});
