import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/harbor-watch');
const read = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');

export const DEFINITION = 'apiDefinition.swagger.json';
export const definition = read(DEFINITION);

/** A file in place of the API definition of a sound connector, and the one message about it. */
export interface KindOfFile {
  readonly name: string;
  readonly path: string;
  readonly contents: string | Uint8Array;
  readonly message: RegExp;
}

/** A text of a kind, and the message about it. */
type Kind = readonly [name: string, text: string, message: RegExp];

const json = (value: unknown) => JSON.stringify(value, null, 2);
const info = { title: 'Harbor Watch', version: '1.0' };
const postman = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const arm = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const logic =
  'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';

/** Descriptions of APIs: they are taken for the definition under any name. */
const apis: readonly Kind[] = [
  [
    'OpenAPI 3.0',
    json({ openapi: '3.0.3', info, paths: {} }),
    /to OpenAPI 2\.0.*OpenAPI 3\.0\.3\./,
  ],
  ['OpenAPI 3.1, version last', json({ info, paths: {}, openapi: '3.1.0' }), /OpenAPI 3\.1\.0\./],
  ['swagger 3', json({ swagger: '3.0', info, paths: {} }), /it is OpenAPI 3\.0\./],
  [
    'OpenAPI 2.0 in YAML',
    'swagger: "2.0"\ninfo:\n  title: Tides\n',
    /to JSON: it is OpenAPI 2\.0 in YAML/,
  ],
  ['OpenAPI 3 in YAML', '# Tides\nopenapi: 3.0.1\ninfo: {}\n', /OpenAPI 3\.0\.1 in YAML/],
  ['AsyncAPI', json({ asyncapi: '2.6.0', info, channels: {} }), /AsyncAPI 2\.6\.0/],
  ['AsyncAPI in YAML', 'asyncapi: 3.0.0\ninfo:\n  title: Tides\n', /AsyncAPI 3\.0\.0 in YAML/],
  ['Swagger 1.2', json({ swaggerVersion: '1.2', apis: [] }), /it is Swagger 1\.2/],
  [
    'a Postman collection',
    json({ info: { name: 'T', schema: postman }, item: [] }),
    /a Postman collection/,
  ],
  [
    'an Insomnia export',
    json({ _type: 'export', __export_format: 4, resources: [] }),
    /an Insomnia export/,
  ],
  [
    'an Insomnia file in YAML',
    'type: collection.insomnia.rest/5.0\nname: T\n',
    /an Insomnia export in YAML/,
  ],
  ['a HAR recording', json({ log: { version: '1.2', entries: [] } }), /a HAR recording/],
  [
    'a discovery document',
    json({ kind: 'discovery#restDescription', name: 't' }),
    /Google API discovery/,
  ],
  ['GraphQL', 'type Query {\n  stations: [Station]\n}\n', /a GraphQL schema/],
  ['a GraphQL answer', json({ data: { __schema: { types: [] } } }), /a GraphQL schema/],
  ['RAML', '#%RAML 1.0\ntitle: Tides\n', /it is RAML/],
  ['API Blueprint', 'FORMAT: 1A\n\n# Tides\n', /API Blueprint/],
  [
    'WSDL',
    '<?xml version="1.0"?>\n<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"/>',
    /a WSDL document/,
  ],
  ['OData', '<edmx:Edmx Version="4.0"></edmx:Edmx>', /an OData metadata document/],
  ['Protocol Buffers', 'syntax = "proto3";\npackage tides;\n', /a Protocol Buffers file/],
  ['TypeSpec', 'import "@typespec/http";\n', /a TypeSpec file/],
  ['curl', 'curl https://api.harbor.watch/stations\n', /a curl command/],
  [
    'HTTP requests',
    '### Stations\nGET https://api.harbor.watch/stations\n',
    /a file of HTTP requests/,
  ],
];

/** Files of other formats and faults of the whole file. They are reported under the name of the definition. */
const others: readonly Kind[] = [
  ['an ARM template', json({ $schema: arm, resources: [] }), /Replace .* an ARM template/],
  [
    'Bicep',
    "param location string\nresource a 'Microsoft.Web/connections@2016-06-01' = {}\n",
    /a Bicep file/,
  ],
  [
    'a flow',
    json({ properties: { definition: { $schema: logic, actions: {} } } }),
    /a Power Automate flow/,
  ],
  [
    'a logic app',
    json({ definition: { $schema: logic }, kind: 'Stateful' }),
    /a Power Automate flow/,
  ],
  ['package.json', json({ name: 't', version: '1.0.0', dependencies: {} }), /an npm package file/],
  ['paconn settings', json({ connectorId: 'x', environment: 'y' }), /the settings of paconn/],
  [
    'JSON Schema',
    json({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' }),
    /a JSON Schema/,
  ],
  [
    'policies',
    json([{ templateId: 'setheader', title: 'T', parameters: {} }]),
    /a list of policies/,
  ],
  [
    'connection parameters',
    json({ key: { type: 'securestring', uiDefinition: {} } }),
    /a list of connection parameters/,
  ],
  ['parameter sets', json({ uiDefinition: {}, values: [] }), /connection parameter sets/],
  ['an error answer', json({ error: { code: 404, message: 'x' } }), /an error message/],
  ['a definition in a list', json([JSON.parse(definition)]), /a list that holds an API definition/],
  [
    'a definition in an answer',
    json({ value: JSON.parse(definition) }),
    /an answer that holds an API definition/,
  ],
  ['a definition as text', JSON.stringify(definition), /JSON within a string/],
  [
    'an HTML page',
    '<!DOCTYPE html>\n<html lang="en"><head></head></html>\n',
    /Raw button: it is an HTML page/,
  ],
  ['a bare HTML page', '\n<html>\n<body></body></html>\n', /an HTML page/],
  [
    'an LFS pointer',
    'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 3\n',
    /git lfs pull/,
  ],
  ['a failed download', '404: Not Found', /Download .* again/],
  ['XML', '<?xml version="1.0"?><a/>', /it is XML/],
  ['plain YAML', 'name: Tides\nvalue: 1\n', /it is YAML/],
  [
    'TypeScript',
    "import a from 'a';\n\ninterface Query {\n  a: 1;\n}\n",
    /it is JavaScript or TypeScript/,
  ],
  ['JavaScript', 'module.exports = {\n  swagger: "2.0"\n};\n', /it is JavaScript/],
  ['Python', 'import json\nprint(json.dumps({}))\n', /it is Python code/],
  ['C#', 'using System;\npublic class Script : ScriptBase {}\n', /it is C# code/],
  ['a code block', '```json\n{ "swagger": "2.0" }\n```\n', /a Markdown code block/],
  ['nothing', '', /it is empty/],
  ['blanks', ' \n\n', /it is empty/],
  ['a brace too many', `${definition.trimEnd()}\n}\n`, /Remove the "}" at the end/],
  ['two braces too many', `${definition.trimEnd()}}]`, /Remove the 2 brackets at the end/],
  [
    'a brace too few',
    definition.trimEnd().slice(0, -1),
    /Add "}" at the end: the object that starts at line 1/,
  ],
  [
    'half a file',
    definition.slice(0, definition.indexOf('"paths"')),
    /Add "}" at the end|Complete the file/,
  ],
  ['two documents', `${definition}\n${definition}`, /Keep only one document/],
  [
    'an early end',
    definition.replace(/\n {4}\},\n {4}"/, '\n    }},\n    "'),
    /Remove one "}" here or above/,
  ],
  ['a brace lost inside', lostBrace(), /Add "}" where this object ends/],
  ['a wrong bracket', definition.replace(/\]/, '}'), /"\]"|"}"/],
  ['merge markers', conflict(1), /Resolve the merge conflict: its marker lines/],
  ['merge markers twice', conflict(2), /Resolve the 2 merge conflicts: their/],
  ['curly quotes', definition.replaceAll('"title"', '“title”'), /curly quote/],
  ['a blank of a word processor', '{\n\u2003"swagger": "2.0"\n}', /found 1 strange blank, here/],
  ['blanks of no width', '{"swagger":\u200b "2.0"\u2060}', /found 2 strange blanks/],
  ['single quotes', "{ 'swagger': '2.0', 'info': { 'title': 'T' } }", /single quotes/],
  ['unquoted names', '{ swagger: "2.0", info: { title: "T" } }', /unquoted names/],
  [
    'Python literals',
    "{ 'swagger': '2.0', 'deprecated': True }",
    /single quotes and 1 unquoted word/,
  ],
];

/** A closing brace goes missing in the middle, where the lines are still indented. */
function lostBrace(): string {
  const at = definition.indexOf('\n        },\n');
  return `${definition.slice(0, at)},\n${definition.slice(at + '\n        },\n'.length)}`.replace(
    /,,/,
    ',',
  );
}

function conflict(count: number): string {
  let text = definition;
  for (const name of ['"host"', '"basePath"'].slice(0, count)) {
    const start = text.lastIndexOf('\n', text.indexOf(name)) + 1;
    const line = text.slice(start, text.indexOf('\n', start) + 1);
    const marked = `<<<<<<< HEAD\n${line}=======\n${line}>>>>>>> main\n`;
    text = text.slice(0, start) + marked + text.slice(start + line.length);
  }
  return text;
}

const utf16 = (text: string, mark: string) =>
  new Uint8Array(Uint16Array.from(mark + text, (each) => each.charCodeAt(0)).buffer);
const latin = (text: string) =>
  Uint8Array.from(text.replace('Harbor Watch', 'Harbör Watch'), (each) => each.charCodeAt(0));

const encoded: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['UTF-16', utf16(definition, '\uFEFF'), /as UTF-8: it is UTF-16/],
  ['UTF-16 without a mark', utf16(definition, ''), /as UTF-8: it is UTF-16/],
  ['cp1252', latin(definition), /as UTF-8: the first character that is not UTF-8/],
];

/** Makes files of all kinds, each in several ways: with other line ends, marks and names. */
export function* kindsOfFiles(): Generator<KindOfFile> {
  const names = [DEFINITION, 'openapi.json', 'harbor watch', 'Harbor.swagger,json', 'api.txt'];
  for (const [name, text, message] of [...apis, ...others]) {
    yield { name, path: DEFINITION, contents: text, message };
    yield {
      name: `${name}, CRLF`,
      path: DEFINITION,
      contents: text.replaceAll('\n', '\r\n'),
      message,
    };
  }
  for (const [at, [name, text, message]] of apis.entries()) {
    const path = names[1 + (at % (names.length - 1))] ?? '';
    yield { name: `${name} as ${path}`, path, contents: `\n\n${text}`, message };
  }
  for (const [name, contents, message] of encoded) {
    yield { name, path: DEFINITION, contents, message };
  }
}

/** The other files of the sound connector. */
export const siblings: ReadonlyMap<string, string> = new Map(
  ['apiProperties.json', 'readme.md', 'script.csx'].map((name) => [name, read(name)]),
);
