import { expect, it } from 'vitest';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';
import { makeFixes } from '../../../src/core/service/fixes/make-fixes.ts';
import { sourceWith } from '../../source-with.ts';

const definition = `{
  "swagger": "2.0",
  "paths": {
    "/tides": { "get": { "operationId": "list_tides", "responses": { "200": { "description": "A", "examples": { "application/json": { "operationId": "list_tides" } } } } } },
    "/tides/{id}": {
      "get": {
        "operationId": "GetTide",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "x-ms-dynamic-values": { "operationId": "list_tides", "value-path": "list_tides" },
            "x-ms-dynamic-list": { "operationId": "list_tides" }
          }
        ],
        "responses": {}
      }
    }
  },
  "x-ms-capabilities": { "testConnection": { "operationId": "list_tides" } }
}`;
const properties = `{
  "properties": {
    "scriptOperations": ["GetTide", "list_tides"],
    "policyTemplateInstances": [
      { "templateId": "setheader", "title": "list_tides", "parameters": { "x-ms-apimTemplate-operationName": ["list_tides"] } }
    ]
  }
}`;
const script = `public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        // list_tides is first
        if (this.Context.OperationId == "list_tides") return await this.Say("list_tides");
        return null;
    }
}`;

it('renames an operation in all files, and nothing that only looks like it', async () => {
  const files = new Map(
    Object.entries({
      'apiDefinition.swagger.json': definition,
      'apiProperties.json': properties,
      'script.csx': script,
    }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const source = sourceWith({ files });
  const ruleIds = ['operation-id-pascal-case'];
  const { files: made } = await makeFixes(source, 'verified', { kind: 'rules', ruleIds });
  const textOf = (path: string) => new TextDecoder().decode(made.get(path));
  const renamed = (text: string) =>
    text.replaceAll(`operationId": "list_tides"`, `operationId": "ListTides"`);
  expect(textOf('apiDefinition.swagger.json')).toBe(
    renamed(definition).replace(
      '{ "operationId": "ListTides" } }',
      '{ "operationId": "list_tides" } }',
    ),
  );
  expect(textOf('apiProperties.json')).toBe(properties.replaceAll('"list_tides"]', '"ListTides"]'));
  expect(textOf('script.csx')).toBe(script.replace('== "list_tides"', '== "ListTides"'));
  const after = await checkConnector(
    { ...source, files: new Map([...files, ...made]) },
    'verified',
  );
  expect(after.diagnostics.filter(({ ruleId }) => ruleIds.includes(ruleId))).toEqual([]);
});
