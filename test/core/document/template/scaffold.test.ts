import { describe, expect, it } from 'vitest';
import { parseConnector } from '../../../../src/core/connector/parse-connector.ts';
import { MarkdownFile } from '../../../../src/core/document/markdown/markdown-file.ts';
import { scaffoldText, templateText } from '../../../../src/core/document/template/scaffold.ts';
import { connectorApi } from '../../../../src/core/service/connector-api.ts';
import { sourceWith } from '../../../source-with.ts';

async function connectorOf(properties: unknown, definition: unknown = {}) {
  const files = new Map(
    [
      ['apiDefinition.swagger.json', definition],
      ['apiProperties.json', { properties }],
    ].map(([path, value]) => [String(path), new TextEncoder().encode(JSON.stringify(value))]),
  );
  const source = sourceWith({ files });
  return { source, connector: (await parseConnector(source, 'verified')).connector };
}

async function scaffoldOf(properties: unknown, definition?: unknown): Promise<string> {
  return scaffoldText((await connectorOf(properties, definition)).connector);
}

const key = { type: 'securestring', uiDefinition: { displayName: 'Secret *Key*.' } };
const user = { type: 'string', uiDefinition: { displayName: 'User name' } };
const password = { type: 'securestring', uiDefinition: { displayName: 'Password' } };
const oauth = { type: 'oauthSetting', oAuthSettings: {} };
const hidden = { type: 'string', uiDefinition: { constraints: { hidden: 'true' } } };

function headingsOf(text: string): readonly string[] {
  return MarkdownFile.of('intro.md', text).headings.map((heading) => heading.text);
}

describe('the template', () => {
  it('has every section in order, and its only findings are sections to be written', async () => {
    const text = templateText();
    expect(headingsOf(text)).toEqual([
      'Prerequisites',
      'How to get credentials',
      'Get started with your connector',
      'Known issues and limitations',
      'Common errors and remedies',
      'FAQ',
    ]);
    const { diagnostics } = await connectorApi.lintDocument('intro', text);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(Array(7).fill('intro-to-be-written'));
  });
});

describe('the scaffold', () => {
  it('explains how to get a key, by its display name', async () => {
    const text = await scaffoldOf({ connectionParameters: { api_key: key, trace: hidden } });
    expect(text).toContain('2. Copy **Secret \\*Key\\***.');
    expect(text).toContain('3. Create a connection, and enter **Secret \\*Key\\***.');
    expect(text).not.toContain('trace');
  });

  it('explains how to get a user name and password', async () => {
    const text = await scaffoldOf({ connectionParameters: { user, password } });
    expect(text).toContain('enter **User name** and **Password**.');
    expect(text).not.toContain('Sign in to');
  });

  it('explains how to sign in', async () => {
    const text = await scaffoldOf({ connectionParameters: { token: oauth } });
    expect(text).toContain('Select **Sign in**');
  });

  it('has a heading for each way to sign in', async () => {
    const set = (name: string, parameters: unknown) => ({
      name,
      uiDefinition: { displayName: `By ${name}` },
      parameters,
    });
    const values = [set('key', { key }), set('account', { token: oauth }), set('nothing', {})];
    const text = await scaffoldOf({ connectionParameterSets: { values } });
    expect(headingsOf(text).slice(1, 4)).toEqual([
      'How to get credentials',
      'By key',
      'By account',
    ]);
  });

  it('has no credentials section if the connector needs no credentials', async () => {
    expect(headingsOf(await scaffoldOf({ connectionParameters: {} }))).not.toContain(
      'How to get credentials',
    );
  });

  it('names the service, with a link to its website', async () => {
    const definition = {
      swagger: '2.0',
      info: { title: 'North_wind (Independent Publisher)' },
      'x-ms-connector-metadata': [
        { propertyName: 'Website', propertyValue: 'https://northwind.com/a(b)' },
      ],
    };
    expect(await scaffoldOf({}, definition)).toContain(
      'You need an account with [North\\_wind](https://northwind.com/a%28b%29).',
    );
  });

  it('has only findings about sections to be written, whatever the sign-in', async () => {
    for (const connectionParameters of [{}, { key }, { user, password }, { token: oauth, user }]) {
      const { source, connector } = await connectorOf({ connectionParameters });
      const { diagnostics } = await connectorApi.lintDocument(
        'intro',
        scaffoldText(connector),
        source,
      );
      expect([...new Set(diagnostics.map(({ ruleId }) => ruleId))]).toEqual([
        'intro-to-be-written',
      ]);
    }
  });
});
