import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../../../../src/core/contract/connector-source.ts';
import type { Report } from '../../../../src/core/contract/report.ts';
import { applyFix } from '../../../../src/core/files/apply-fix.ts';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { sourceWith } from '../../../source-with.ts';

const TOKEN = ['ghp', '9fK2mQ7xLp0RtVb4Zs8Nw3YcHd6JgEa1UiOo'].join('_');

function sourceOf(files: Readonly<Record<string, string>>): ConnectorSource {
  const bytes = Object.entries(files).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  return sourceWith({ files: new Map(bytes) });
}

const check = (files: Readonly<Record<string, string>>): Promise<Report> =>
  checkConnector(sourceOf(files), 'verified');

describe('a fix of a text with a secret', () => {
  const definition = (summary: string) =>
    JSON.stringify({ swagger: '2.0', paths: { '/a': { get: { summary, operationId: 'a' } } } });

  it('changes what is around the secret, and does not tell it', async () => {
    const text = definition(` Get ${TOKEN} soon `);
    const { diagnostics } = await check({ 'apiDefinition.swagger.json': text });
    const fixes = diagnostics.flatMap(({ fix }) => (fix ? [fix] : []));
    expect(JSON.stringify(fixes)).not.toContain(TOKEN.slice(0, 5));
    const fixed = fixes.map((fix) => applyFix(text, fix));
    expect(fixed).toContain(definition(`Get ${TOKEN} soon`));
  });
});

it('a text with a secret is not asked for, since what is typed would not be what is there', async () => {
  const askedAbout = async (description: string) => {
    const text = JSON.stringify({ swagger: '2.0', info: { description } });
    const { diagnostics } = await check({ 'apiDefinition.swagger.json': text });
    return diagnostics
      .flatMap(({ asks }) => asks?.keys ?? [])
      .filter((key) => key === '/info/description');
  };
  expect(await askedAbout('The API\nof the service "Tides".')).not.toEqual([]);
  expect(await askedAbout(`The API\nof the service "${TOKEN}".`)).toEqual([]);
});

describe('the places of secrets', () => {
  it('are those of the secrets themselves, escapes or not', async () => {
    const text = JSON.stringify({ swagger: '2.0', info: { description: `"a"\n${TOKEN}` } });
    const { secrets } = await check({ 'apiDefinition.swagger.json': text });
    expect(secrets.map(({ start, end }) => text.slice(start, end))).toEqual([TOKEN]);
  });

  it('are in every file, whatever it is for', async () => {
    const { secrets, diagnostics } = await check({
      'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
      '.env': `A=${TOKEN}`,
      'docs/notes.txt': TOKEN,
    });
    expect(secrets.map(({ file }) => file)).toEqual(['.env', 'docs/notes.txt']);
    const rules = diagnostics.filter(({ ruleId }) => ruleId === 'file-secrets');
    expect(rules.map(({ file }) => file)).toEqual(['.env', 'docs/notes.txt']);
  });

  it('are found where a repeated name hides them from the value', async () => {
    const text = `{ "swagger": "2.0", "info": { "title": "${TOKEN}", "title": "b" } }`;
    const { secrets } = await check({ 'apiDefinition.swagger.json': text });
    expect(secrets.map(({ start, end }) => text.slice(start, end))).toEqual([TOKEN]);
  });

  it('are found in the names of members', async () => {
    const text = `{ "swagger": "2.0", "paths": { "/a/${TOKEN}": {} } }`;
    const { secrets, diagnostics } = await check({ 'apiDefinition.swagger.json': text });
    expect(secrets).toHaveLength(1);
    expect(JSON.stringify(diagnostics)).not.toContain(TOKEN.slice(0, 5));
  });
});

describe('a file whose name is a secret', () => {
  it('is reported and listed without it', async () => {
    const report = await check({
      'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
      [`${TOKEN}.json`]: '{ "a": 1 }',
    });
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toContain('file-secrets');
    const { evidence, ...plain } = report;
    expect(JSON.stringify(plain)).not.toContain(TOKEN.slice(0, 5));
    expect(report.roles.map(({ path }) => path)).toContain('ghp_….json');
  });
});

describe('a text that is too large to be searched', () => {
  it('is named', async () => {
    const { diagnostics } = await check({
      'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
      'log.txt': 'a '.repeat(2 ** 21 + 1),
    });
    expect(diagnostics.find(({ ruleId }) => ruleId === 'file-secrets')?.message).toBe(
      'Look for secrets in log.txt yourself: it is too large to be searched here.',
    );
  });
});
