import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkConnector } from '../src/core/service/check/check-connector.ts';
import { casesFolder, casesNote, hasCases } from './cases/pairs.ts';
import { openedFolder } from './corpus.ts';
import { DEFINITION } from './fuzz/kinds.ts';

/** What a connector from a public report must get, and must not. `rule text` is a rule with a part of its message. */
interface Expected {
  /** The folder of its files. */
  readonly input: string;
  /** Changes its definition first. */
  readonly change?: (definition: string) => string;
  /** The text of a settings.json beside them. */
  readonly settings?: string;
  readonly says?: readonly string[];
  /** Rules, or parts of messages. */
  readonly never?: readonly string[];
  /** Whether there must be no other findings in the files that `says` is about. */
  readonly alone?: true;
}

/** One line per report. Add yours at its number. */
const reports: Readonly<Record<string, Expected>> = {
  'R01 collectionFormat multi': {
    input: '01-collectionformat-multi',
    says: ['collection-format Change "collectionFormat"'],
  },
  'R02 operations without ids': {
    input: '02-no-operationids',
    says: [
      'operation-id-required Add an "operationId", such as "ListStations"',
      'operation-id-required Add an "operationId", such as "ListTides"',
      'operation-id-required Add an "operationId", such as "CreateAlert"',
    ],
  },
  'R11 the skeleton of a tool': {
    input: '11-pac-init-skeleton',
    says: [
      'title-placeholder ',
      'description-not-title ',
      'contact-placeholder Replace "name"',
      'contact-placeholder Replace "url"',
      'contact-placeholder Replace "email"',
      'metadata-website-url ',
      'metadata-privacy-policy-url ',
      'metadata-categories-allowed ',
      'host-local-or-placeholder ',
    ],
    never: ['title-restricted-words'],
  },
  'R25 a placeholder in the host': {
    input: '35a-host',
    says: ['host-format Write one host name in "host", and nothing else: in "<host>'],
  },
  'R25 a placeholder as the domain': {
    input: '45l-host2',
    says: ['host-local-or-placeholder Write the public host of the service: "api.domain.com"'],
  },
  'R15 a placeholder in the host, and no response': {
    input: '15b-mcp-json',
    says: [
      'host-format Write one host name in "host", and nothing else: in "<host>.azurewebsites.net", "<host>" is a placeholder.',
      'operation-has-response Add a response',
    ],
    never: ['operation-success-response', 'response-errors-listed'],
  },
  'R16 a slash at the end of the path of an MCP server': {
    input: '15b-mcp-json',
    never: ['path-trailing-slash'],
  },
  'R27 the word API in the description': { input: '33-word-api', says: ['description-word-api '] },
  'R32 a method in capitals': {
    input: '64-uppercase-masks',
    says: [
      'unknown-property Rename "GET" to "get"',
      'operation-description-required ',
      'operation-summary-restricted-chars ',
    ],
    never: ['path-empty', 'paths-not-empty', 'definition-unused', 'readme-operations-match'],
  },
  'R33 definitions inside paths': {
    input: '50a-root-in-paths',
    says: ['unknown-property Move "definitions" beside "paths"'],
    never: ['path-', 'ref-resolves', 'unknown-property Remove'],
  },
  'R35 a visible Content-Type': {
    input: '39-visible-content-type',
    says: ['parameter-header-content-negotiation Remove parameter'],
    never: ['parameter-summary-required', 'parameter-description-required'],
  },
  'R03 no host and no schemes': {
    input: '03-no-host-schemes',
    says: ['host-required ', 'schemes-https '],
  },
  'R04 an operation without a description': {
    input: '04-no-operation-description',
    says: ['operation-description-required '],
  },
  'R07 a key that a policy puts into the path': {
    input: '07-key-in-path-by-policy',
    never: ['policy-', 'auth-', 'connection-parameter-', 'path-'],
  },
  'R08 a host from a parameter': { input: '08-dynamic-host', never: ['host-', 'policy-'] },
  'R14 a long title': {
    input: '14-title-45',
    says: ['title-length Shorten the title to at most 30 characters: it has 44.'],
  },
  'R18 what .NET 9 writes': {
    input: '18-dotnet9-swagger2',
    says: [
      'operation-id-required Add an "operationId", such as "GetTide"',
      'operation-summary-required ',
      'operation-description-required ',
      'host-local-or-placeholder Write the public host of the service: "localhost:5001"',
      'operation-keyword-not-supported Merge the schemas that "allOf" combines',
    ],
  },
  'R19 common mistakes': {
    input: '19-common-mistakes',
    says: [
      'operation-id-pascal-case ',
      'operation-summary-length ',
      'operation-summary-ends-alphanumeric ',
      'operation-summary-restricted-chars ',
      'operation-summary-not-description ',
      'operation-description-punctuation ',
      'operation-description-url ',
      'parameter-name-connectionid ',
      'internal-required-needs-default ',
      'get-with-body ',
      'path-parameter-required ',
      'operation-multiple-response-schemas ',
      'default-response-schema ',
    ],
  },
  'R24 an operation without a summary': {
    input: '30-no-summary',
    says: ['operation-summary-required '],
    never: ['Rename or remove this heading'],
  },
  'R25 an address as host, and a slash after a reference': {
    input: '31-host-http-ip-ref-slash',
    says: ['host-format ', 'ref-section '],
  },
  'R28 a default response alone': {
    input: '00-base',
    change: (definition) =>
      definition.replace(
        /("responses": \{\s*)"201".*?("401": \{[^}]*\})/s,
        '$1"default": { "description": "default" }',
      ),
    says: ['response-default-only Add the expected responses, such as "200"'],
    never: ['default-response-', 'response-description-', 'response-errors-', 'schema-type-'],
  },
  'R29 a host of Contoso': {
    input: '35f-host',
    says: [
      'host-local-or-placeholder Write the public host of the service: "dummyurl.contoso.com" is a placeholder.',
    ],
  },
  'R31 the id of the default environment': {
    input: '00-base',
    settings: '{ "environment": "Default-0a1b2c3d-0000-4000-8000-0123456789ab" }',
    never: ['settings-environment-guid'],
  },
  'R05 a content header on an operation that a dynamic list calls': {
    input: '05-content-type-header-dynamic',
    says: ['parameter-header-content-negotiation Remove parameter `Content-Type`'],
    never: ['or make it internal'],
  },
  'R12 a definition with a comma in its name': {
    input: '12-swagger-comma-json',
    says: ['archive-file-names Rename HarborTides.swagger,json to apiDefinition.swagger.json'],
    never: ['Add apiDefinition.swagger.json', 'Leave HarborTides'],
  },
  'R15 YAML from the wizard': {
    input: '15-mcp-yaml',
    says: ['file-format Convert swagger.yaml to JSON: it is OpenAPI 2.0 in YAML.'],
    never: ['Add apiDefinition.swagger.json'],
    alone: true,
  },
  'R15 YAML in a file that is called JSON': {
    input: '15c-mcp-yaml-in-json-name',
    says: ['file-format Convert apiDefinition.swagger.json to JSON: it is OpenAPI 2.0 in YAML.'],
    never: ['file-json-syntax'],
    alone: true,
  },
  'R17 OpenAPI 3': {
    input: '17-openapi3',
    says: [
      'file-format Convert apiDefinition.swagger.json to OpenAPI 2.0 in JSON: it is OpenAPI 3.0.1.',
    ],
    never: ['swagger-version', 'host-required', 'schemes-https', 'readme-'],
    alone: true,
  },
  'R20 an exported solution': {
    input: '21-solution-zip',
    never: ['solution.xml', 'Content_Types', 'apiProperties.json', 'archive-', 'Rename'],
  },
  'R20 an exported solution, unzipped': {
    input: '21b-solution-folder',
    never: ['solution.xml', 'Content_Types', 'apiProperties.json', 'folder-', 'Rename'],
  },
  'R22 an empty schema in the response that a dynamic schema reads': {
    input: '26-dynamic-schema-empty',
    says: ['response-empty-schema '],
    never: ['ext-dynamic-target'],
  },
  'R23 a nested reference to a property of the body': {
    input: '29-nested-parameter-reference',
    never: ['ext-dynamic-source-parameter-not-found', 'ext-dynamic-reference-form'],
  },
  '41 UTF-16': {
    input: '41-utf16',
    says: ['file-json-encoding-utf8 Save apiDefinition.swagger.json as UTF-8: it is UTF-16'],
    alone: true,
  },
  '41b a letter of Windows': {
    input: '41b-cp1252',
    says: [
      'file-json-encoding-utf8 Open apiDefinition.swagger.json in the encoding it has, such as Windows-1252, and save it as UTF-8: the first character',
    ],
    alone: true,
  },
  '43 an icon in WebP': {
    input: '43-icon-webp',
    says: ['icon-png Export the icon as PNG: the file is a WebP image.'],
    alone: true,
  },
  '43b an icon in SVG': {
    input: '43b-icon-svg',
    says: ['icon-png Export the icon as PNG: the file is an SVG.'],
    alone: true,
  },
  '43c an icon in SVG of that name': {
    input: '43c-icon-svg-beside',
    says: ['icon-png Export the icon as PNG: the file is an SVG.'],
    never: ['Add icon.png'],
  },
  '51 a brace too many': {
    input: '51-trailing-brace',
    says: ['file-json-syntax Remove the "}" at the end: the document is closed already.'],
    alone: true,
  },
  '51b two documents': {
    input: '51b-two-documents',
    says: ['file-json-syntax Keep only one document: another one starts here, after the first.'],
    alone: true,
  },
  '51c a brace too few': {
    input: '51c-missing-brace',
    says: ['file-json-syntax Add "}" at the end: the object that starts at line 1 is not closed.'],
    alone: true,
  },
  '51d merge markers': {
    input: '51d-merge-markers',
    says: ['file-json-syntax Resolve the merge conflict: its marker lines are still in the file.'],
    alone: true,
  },
  '51g a Git LFS pointer': {
    input: '51g-lfs-pointer',
    says: ['file-format Run git lfs pull to get the real apiDefinition.swagger.json'],
    alone: true,
  },
  'R52 a Postman collection': {
    input: '52-postman-collection',
    says: [
      'file-format Convert Harbor.postman_collection.json to OpenAPI 2.0 in JSON: it is a Postman collection.',
    ],
    never: ['Add apiDefinition.swagger.json'],
    alone: true,
  },
  '53 another file name': {
    input: '53-generatedApiDefinition',
    says: ['archive-file-names Rename generatedApiDefinition.swagger.json'],
    never: ['Add apiDefinition.swagger.json'],
  },
  '53b the title as file name': {
    input: '53b-title-swagger',
    says: ['archive-file-names Rename Harbor-Tides.swagger.json'],
    never: ['Add apiDefinition.swagger.json'],
  },
  '54 YAML beside the definition': {
    input: '54-yaml-beside',
    never: ['file-format', 'harbor.openapi.yaml'],
  },
  'R30 half converted from OpenAPI 3': {
    input: '61-half-converted',
    says: ['openapi3-leftovers Remove "requestBody"', 'openapi3-leftovers Remove "content"'],
    never: ['file-format'],
  },
  '62 formats of another platform': {
    input: '62-nswag',
    says: [
      'format-known Change the format of property `uid` of definition `Tide` to "uuid"',
      'format-known Remove the format of property `price` of definition `Tide`',
    ],
    never: ['schema-type-', 'ref-'],
  },
};

describe.skipIf(!hasCases)(`public reports${casesNote}`, () => {
  it('have a test for each line', () => {
    const lines = readFileSync(join(casesFolder, 'reports.jsonl'), 'utf8').trim().split('\n');
    const ids = lines.map((line): string => JSON.parse(line).id);
    const tested = new Set(Object.keys(reports).map((name) => name.split(' ')[0]));
    expect(ids.filter((id) => !tested.has(id))).toEqual([]);
  });

  it.each(Object.entries(reports))('%s', async (_, expected) => {
    const { says = [], never = [], alone } = expected;
    const found = await findingsIn(expected);
    const texts = found.map(({ ruleId, message }) => `${ruleId} ${message}`);
    for (const each of says) {
      expect(texts).toContainEqual(expect.stringContaining(each));
    }
    for (const each of never) {
      expect(texts).not.toContainEqual(expect.stringContaining(each));
    }
    if (!alone) return;
    const meant = found.filter((_, at) => says.some((each) => texts[at]?.startsWith(each)));
    const files = new Set(meant.map(({ file }) => file));
    expect(found.filter(({ file }) => files.has(file))).toEqual(meant);
  });
});

async function findingsIn({ input, change, settings }: Expected) {
  const opened = await openedFolder(join(casesFolder, 'reports', input), input);
  if (!opened.ok) throw new Error(opened.error.message);
  const reportsOfAll = await Promise.all(
    opened.value.connectors.map((source) => {
      const files = new Map(source.files);
      const definition = new TextDecoder().decode(files.get(DEFINITION));
      if (change) files.set(DEFINITION, new TextEncoder().encode(change(definition)));
      if (settings) files.set('settings.json', new TextEncoder().encode(settings));
      return checkConnector({ ...source, files }, 'auto');
    }),
  );
  return reportsOfAll.flatMap(({ diagnostics }) => diagnostics);
}
