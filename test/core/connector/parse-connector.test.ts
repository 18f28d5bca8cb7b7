import { describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/core/connector/connector.ts';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import { ScriptFile } from '../../../src/core/script/script-file.ts';
import { bytesOf } from '../../example-bytes.ts';
import { sourceWith } from '../../source-with.ts';

async function parsed(
  texts: Readonly<Record<string, string>>,
  wanted: Parameters<typeof parseConnector>[1] = 'auto',
) {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
  return parseConnector(sourceWith({ files }), wanted);
}

const subjectsOf = (connector: Connector) =>
  Object.keys(connector).filter(
    (key) =>
      !['source', 'profile', 'roles', 'guesses', 'foreign', 'broken', 'jsonFiles'].includes(key),
  );

describe('a parsed connector', () => {
  it('has each file under its role', async () => {
    const { connector } = await parsed({
      'apiDefinition.swagger.json': '{ "info": { "title": "Contoso" } }',
      'apiProperties.json': '{}',
      'settings.json': '{}',
      'icon.png': 'PNG 100×100',
      'script.csx': 'class Script {}',
      'intro.md': '# A',
      'readme.md': '# B',
    });
    expect(connector.apiDefinition?.info).toEqual({ title: 'Contoso' });
    expect(connector.icon).toMatchObject({ format: 'png', width: 100 });
    expect(connector.script).toBeInstanceOf(ScriptFile);
    expect(connector.intro?.text).toBe('# A');
    expect(connector.readme?.text).toBe('# B');
    expect(connector.jsonFiles).toHaveLength(3);
  });

  it('has no subject for a file that is missing', async () => {
    const { connector } = await parsed({ 'apiProperties.json': '{}' });
    expect(subjectsOf(connector)).toEqual(['apiProperties']);
  });

  it('keeps a JSON file without an object, but has no subject for it', async () => {
    const { connector } = await parsed({ 'apiDefinition.swagger.json': '[]' });
    expect(subjectsOf(connector)).toEqual([]);
    expect(connector.jsonFiles.map(({ path }) => path)).toEqual(['apiDefinition.swagger.json']);
  });

  it('keeps the readable part of a broken file', async () => {
    const { connector } = await parsed({ 'apiProperties.json': '{ "properties": {}, }' });
    expect(connector.apiProperties?.value).toEqual({ properties: {} });
    expect(connector.apiProperties?.syntaxFaults).toHaveLength(1);
  });

  it('uses the chosen profile, and says so', async () => {
    const { connector, profile } = await parsed({ 'apiProperties.json': '{}' }, 'custom');
    expect(connector.profile).toBe('custom');
    expect(profile).toEqual({ profile: 'custom', reason: 'You chose it.', guessed: false });
  });

  it('guesses the profile if none was chosen', async () => {
    const { profile } = await parsed({
      'apiProperties.json': '{ "properties": { "iconBrandColor": "#da3b01" } }',
    });
    expect(profile).toMatchObject({ profile: 'independent', guessed: true });
  });
});
