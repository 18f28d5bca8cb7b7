import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../../../src/core/contract/profile.ts';
import { checkConnector } from '../../../../../src/core/service/check/check-connector.ts';
import { readDrop } from '../../../../example.ts';

const server = {
  operationId: 'InvokeServer',
  summary: 'Harbor Watch server',
  description: 'Offers tools for tides and vessels to agents.',
  'x-ms-agentic-protocol': 'mcp-streamable-1.0',
  responses: { 200: { description: 'Immediate Response' } },
};

const action = {
  operationId: 'ListTides',
  summary: 'List tides',
  description: 'Lists the tides of today.',
  'x-ms-visibility': 'important',
  responses: {
    200: { description: 'The tides.', schema: { type: 'array', items: { type: 'string' } } },
    401: { description: 'Not signed in.' },
  },
};

const metadata = {
  Website: 'https://harborwatch.dev',
  'Privacy policy': 'https://harborwatch.dev/privacy',
  Categories: 'Data',
};

const definitionWith = (paths: object, more: object = {}) => ({
  swagger: '2.0',
  info: {
    title: 'Harbor Watch',
    description: 'Harbor Watch tells the tides, the vessels and the warnings of a harbor.',
    version: '1.0',
    contact: {
      name: 'Harbor Watch Support',
      url: 'https://harborwatch.dev/support',
      email: 'support@harborwatch.dev',
    },
  },
  host: 'api.harborwatch.dev',
  basePath: '/',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  paths,
  'x-ms-connector-metadata': Object.entries(metadata).map(([propertyName, propertyValue]) => ({
    propertyName,
    propertyValue,
  })),
  ...more,
});

async function found(definition: object, profile: Profile = 'verified') {
  const text = JSON.stringify(definition);
  const { diagnostics } = await checkConnector(
    await readDrop({ 'apiDefinition.swagger.json': text }),
    profile,
  );
  return diagnostics.filter(({ pointer }) => pointer?.startsWith('/paths'));
}

const idsOf = (diagnostics: Awaited<ReturnType<typeof found>>) =>
  diagnostics.map(({ ruleId }) => ruleId);

describe('an MCP server', () => {
  it('needs neither parameters nor a schema', async () => {
    expect(await found(definitionWith({ '/mcp': { post: server } }))).toEqual([]);
  });

  it('may be among other operations', async () => {
    const paths = { '/mcp': { post: server }, '/tides': { get: action } };
    expect(await found(definitionWith(paths))).toEqual([]);
  });

  it('may be as the wizard writes it, with a body and a session', async () => {
    const parameters = [
      { in: 'body', name: 'request', schema: { $ref: '#/definitions/Request' } },
      {
        in: 'query',
        name: 'sessionId',
        required: false,
        type: 'string',
        'x-ms-summary': 'Session',
        description: 'Session to continue.',
      },
    ];
    const definitions = {
      Request: {
        type: 'object',
        properties: {
          jsonrpc: { type: 'string', title: 'Version', description: 'Version of the protocol.' },
        },
      },
    };
    const operation = { ...server, parameters };
    expect(await found(definitionWith({ '/mcp': { post: operation } }, { definitions }))).toEqual(
      [],
    );
  });

  it.each([
    ['Success', '202'],
    ['The answer of the server.', 'default'],
  ])('may answer "%s" with %s alone', async (description, code) => {
    const operation = { ...server, responses: { [code]: { description } } };
    expect(await found(definitionWith({ '/mcp': { post: operation } }))).toEqual([]);
  });

  it('does not run without any response', async () => {
    const operation = { ...server, responses: {} };
    expect(idsOf(await found(definitionWith({ '/mcp': { post: operation } })))).toEqual([
      'operation-has-response',
    ]);
  });

  it('is not for independent publishers', async () => {
    const definition = definitionWith({ '/mcp': { post: server } });
    expect(idsOf(await found(definition, 'independent'))).toEqual(['mcp-independent']);
  });
});
