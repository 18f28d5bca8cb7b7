import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkConnector } from '../src/core/service/check-connector.ts';
import { casesFolder, casesNote, hasCases } from './cases/pairs.ts';
import { openedFolder } from './corpus.ts';

/** What a connector from a public report must get, and must not. `rule text` is a rule with a part of its message. */
interface Expected {
  /** The folder of its files. */
  readonly input: string;
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
    says: ['file-json-encoding-utf8 Save apiDefinition.swagger.json as UTF-8: the first character'],
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
  '61 half converted from OpenAPI 3': {
    input: '61-half-converted',
    says: ['openapi3-leftovers Remove "requestBody"', 'openapi3-leftovers Remove "content"'],
    never: ['file-format'],
  },
};

describe.skipIf(!hasCases)(`public reports${casesNote}`, () => {
  it.each(Object.entries(reports))('%s', async (_, { input, says = [], never = [], alone }) => {
    const found = await findingsIn(input);
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

async function findingsIn(input: string) {
  const opened = await openedFolder(join(casesFolder, 'reports', input), input);
  if (!opened.ok) throw new Error(opened.error.message);
  const reportsOfAll = await Promise.all(
    opened.value.connectors.map((source) => checkConnector(source, 'auto')),
  );
  return reportsOfAll.flatMap(({ diagnostics }) => diagnostics);
}
