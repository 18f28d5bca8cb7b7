import { describe, expect, it } from 'vitest';
import { parseConnector } from '../../../../src/core/connector/parse-connector.ts';
import type { Profile } from '../../../../src/core/contract/profile.ts';
import { readmeScaffold } from '../../../../src/core/document/template/readme-scaffold.ts';
import { lintDocument } from '../../../../src/core/service/studio/lint-document.ts';
import { bytesOf } from '../../../example-bytes.ts';
import { sourceWith } from '../../../source-with.ts';

const definition = {
  swagger: '2.0',
  info: { title: 'Harbor [Orders]' },
  paths: {
    '/orders': {
      get: { operationId: 'ListOrders', summary: 'List orders', description: 'Lists all orders.' },
      post: { operationId: 'CreateOrder', summary: 'Create an order' },
      put: { operationId: 'Hidden', summary: 'Hidden', 'x-ms-visibility': 'internal' },
    },
  },
};
const key = { type: 'securestring', uiDefinition: { displayName: 'API key' } };
const properties = { properties: { publisher: 'Harbor Tides', connectionParameters: { key } } };

function sourceOf(contents: Readonly<Record<string, object>>) {
  const files = new Map(
    Object.entries(contents).map(([path, value]) => [path, bytesOf(JSON.stringify(value))]),
  );
  return sourceWith({ name: 'Contoso', files });
}

async function scaffoldOf(contents: Readonly<Record<string, object>>, profile: Profile) {
  const { connector } = await parseConnector(sourceOf(contents), profile);
  return readmeScaffold(connector, profile);
}

const contents = { 'apiDefinition.swagger.json': definition, 'apiProperties.json': properties };

describe('the started readme', () => {
  it('has the title, the publisher, the operations and the steps to sign in', async () => {
    const text = await scaffoldOf(contents, 'verified');
    expect(text).toMatch(/^# Harbor \\\[Orders\\\]\n/);
    expect(text).toContain('\n## Publisher: Harbor Tides\n');
    expect(text).toContain('\n### List orders\n\nLists all orders.\n');
    expect(text).toContain('\n### Create an order\n\n*To be written: what the operation does.*\n');
    expect(text).toContain('Copy **API key**.');
    expect(text).not.toContain('Hidden');
  });

  it('has the sections that the publisher must have', async () => {
    const headings = (text: string) =>
      Array.from(text.matchAll(/^## (.*)$/gm), ([, heading]) => heading);
    const common = [
      'Publisher: Harbor Tides',
      'Prerequisites',
      'Supported Operations',
      'Obtaining Credentials',
      'Known Issues and Limitations',
    ];
    expect(headings(await scaffoldOf(contents, 'independent'))).toEqual(common);
    expect(headings(await scaffoldOf(contents, 'verified'))).toEqual([
      ...common,
      'Deployment Instructions',
    ]);
  });

  it('says so if no credentials are needed', async () => {
    const open = {
      ...contents,
      'apiProperties.json': { properties: { connectionParameters: {} } },
    };
    expect(await scaffoldOf(open, 'verified')).toContain('The connector needs no credentials.');
  });

  it('is a readme that only has gaps', async () => {
    const text = await scaffoldOf(contents, 'verified');
    const { diagnostics } = await lintDocument('readme', text, sourceOf(contents), 'verified');
    expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['readme-to-be-written']),
    );
  });

  it('has only hints without files', async () => {
    const text = await scaffoldOf({}, 'verified');
    expect(text).toMatch(/^# \*To be written: the title of the connector\.\*\n/);
  });
});
