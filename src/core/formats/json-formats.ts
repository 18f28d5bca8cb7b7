import type { JsonPointer } from '../contract/diagnostic.ts';
import type { Role } from '../contract/report.ts';
import { pointer } from '../files/json-pointer.ts';
import {
  brief,
  isObject,
  type JsonObject,
  objectOr,
  own,
  scalarText,
} from '../files/json-value.ts';
import type { Cure, FileFormat } from './file-format.ts';
import { propertiesNames } from './role-by-content.ts';

/** A format in JSON, recognized by the root of the document. */
interface JsonFormat {
  readonly name: string | ((root: JsonObject) => string);
  readonly cure?: Cure;
  readonly role?: Role;
  /** Returns the member that shows it. Undefined if the document has another format. */
  readonly sign: (root: JsonObject) => JsonPointer | undefined;
}

/** The files of a connector. */
const ownFormats: readonly JsonFormat[] = [
  {
    name: 'the API definition',
    role: 'apiDefinition',
    sign: ({ swagger }) => (isVersion2(swagger) ? '/swagger' : undefined),
  },
  {
    name: 'the API properties',
    role: 'apiProperties',
    sign: ({ properties }) =>
      propertiesNames.some((name) => Object.hasOwn(objectOr(properties), name))
        ? '/properties'
        : undefined,
  },
];

/** Descriptions of APIs, which can be converted. */
const apiFormats: readonly JsonFormat[] = [
  {
    name: ({ openapi }) => `OpenAPI ${brief(scalarText(openapi), 20)}`,
    sign: ({ openapi, swagger }) =>
      openapi !== undefined && swagger === undefined ? '/openapi' : undefined,
  },
  {
    name: ({ asyncapi }) => `AsyncAPI ${brief(scalarText(asyncapi), 20)}`,
    sign: (root) => has(root, 'asyncapi'),
  },
  {
    name: ({ swaggerVersion }) => `Swagger ${brief(scalarText(swaggerVersion), 20)}`,
    sign: (root) => has(root, 'swaggerVersion'),
  },
  {
    name: ({ swagger }) => `OpenAPI ${brief(scalarText(swagger), 20)}`,
    sign: ({ swagger }) => (/^3/.test(scalarText(swagger)) ? '/swagger' : undefined),
  },
  {
    name: 'a Postman collection',
    sign: (root) => {
      const { _postman_id: id, schema } = objectOr(root.info);
      if (/getpostman\.com|schema\.postman\.com/.test(scalarText(schema))) return '/info/schema';
      if (id !== undefined) return '/info/_postman_id';
      return isObject(root.collection) && objectOr(root.collection).item !== undefined
        ? '/collection'
        : undefined;
    },
  },
  {
    name: 'an Insomnia export',
    sign: (root) => has(root, '__export_format') ?? has(root, '__export_source'),
  },
  {
    name: 'a HAR recording',
    sign: ({ log }) => (objectOr(log).entries === undefined ? undefined : '/log/entries'),
  },
  {
    name: 'a Google API discovery document',
    sign: ({ kind }) => (/^discovery#/.test(scalarText(kind)) ? '/kind' : undefined),
  },
  {
    name: 'a GraphQL schema',
    sign: (root) =>
      has(root, '__schema') ??
      (isObject(objectOr(root.data).__schema) ? '/data/__schema' : undefined),
  },
];

/** Everything else that is often next to connectors. */
const otherFormats: readonly JsonFormat[] = [
  { name: 'a Postman environment', sign: (root) => has(root, '_postman_variable_scope') },
  {
    name: 'an ARM template',
    sign: (root) => schemaOf(root, /deployment(?:template|parameters)\.json/i),
  },
  { name: 'a Power Automate flow', sign: flowSign },
  { name: 'a JSON Schema', sign: (root) => schemaOf(root, /json-schema\.org/) },
  {
    name: 'an npm package file',
    sign: (root) =>
      has(root, 'dependencies') ??
      has(root, 'devDependencies') ??
      has(root, 'scripts') ??
      has(root, 'lockfileVersion'),
  },
  { name: 'a TypeScript configuration', sign: (root) => has(root, 'compilerOptions') },
  { name: 'a tool’s list of MCP servers', sign: (root) => has(root, 'mcpServers') },
  {
    name: 'the settings of paconn',
    role: 'settings',
    sign: (root) => (hasAll(root, ['connectorId', 'environment']) ? '/connectorId' : undefined),
  },
  { name: 'a manifest of an app for Teams', sign: (root) => has(root, 'manifestVersion') },
  { name: 'a set of policy templates', sign: (root) => has(root, 'policyTemplates') },
  {
    name: 'a list of connection parameter sets',
    sign: (root) => (hasAll(root, ['uiDefinition', 'values']) ? '/values' : undefined),
  },
  { name: 'a list of connection parameters', sign: parametersSign },
  {
    name: 'a connector as the Power Platform API returns it',
    sign: ({ properties }) =>
      isObject(objectOr(properties).swagger) || objectOr(properties).apiDefinitions !== undefined
        ? '/properties'
        : undefined,
  },
  {
    name: 'an answer that holds an API definition',
    cure: 'unwrap',
    sign: (root) => {
      const [name] = Object.entries(root).find(([, value]) => isDefinition(value)) ?? [];
      const isSection = /^(?:definitions|info|parameters|responses|securityDefinitions)$/;
      return name === undefined || isSection.test(name) ? undefined : pointer`/${name}`;
    },
  },
  {
    name: 'an error message of a service',
    sign: (root) => {
      const names = Object.keys(root);
      const isError = names.every((name) =>
        /^(?:error|message|code|status|documentation_url)$/.test(name),
      );
      return isError && names.length > 0 ? pointer`/${names[0] ?? ''}` : undefined;
    },
  },
];

/** Recognizes a JSON document by its root. Undefined for an unknown format. API definitions are a known one. */
export function jsonFormatOf(
  value: unknown,
): (FileFormat & { readonly at: JsonPointer }) | undefined {
  if (Array.isArray(value)) return listFormatOf(value);
  if (!isObject(value)) return embeddedFormatOf(value);
  for (const format of [...ownFormats, ...apiFormats, ...otherFormats]) {
    const at = format.sign(value);
    if (at === undefined) continue;
    const { name, role } = format;
    const isApi = apiFormats.includes(format);
    const cure = format.cure ?? (isApi ? 'convert' : 'replace');
    const text = typeof name === 'string' ? name : name(value);
    return { name: text, cure, isApi, at, ...(role && { role }) };
  }
  return undefined;
}

function listFormatOf(list: readonly unknown[]) {
  const found = (name: string, cure: Cure) => ({ name, cure, isApi: false, at: '/0' as const });
  if (isDefinition(list[0])) return found('a list that holds an API definition', 'unwrap');
  const isPolicy = textIn(list[0], 'templateId') !== undefined;
  return isPolicy ? found('a list of policies', 'replace') : undefined;
}

/** A program may have written the document as a text of JSON. */
function embeddedFormatOf(value: unknown) {
  if (typeof value !== 'string' || !/^\s*\{/.test(value)) return undefined;
  return { name: 'JSON within a string', cure: 'unwrap', isApi: false, at: '' } as const;
}

function has(root: JsonObject, name: string): JsonPointer | undefined {
  return Object.hasOwn(root, name) ? pointer`/${name}` : undefined;
}

function hasAll(root: JsonObject, names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(root, name));
}

function schemaOf(root: JsonObject, pattern: RegExp): JsonPointer | undefined {
  return pattern.test(scalarText(root.$schema)) ? '/$schema' : undefined;
}

/** Flows are exported with or without a wrapper. */
function flowSign(root: JsonObject): JsonPointer | undefined {
  const isFlow = (definition: unknown) =>
    /Microsoft\.Logic/i.test(textIn(definition, '$schema') ?? '');
  if (isFlow(root)) return '/$schema';
  if (isFlow(root.definition)) return '/definition';
  return isFlow(objectOr(root.properties).definition) ? '/properties/definition' : undefined;
}

function parametersSign(root: JsonObject): JsonPointer | undefined {
  const [first, ...others] = Object.entries(root);
  const isParameter = (value: unknown) =>
    textIn(value, 'type') !== undefined && isObject(objectOr(value).uiDefinition);
  if (first === undefined || ![first, ...others].every(([, value]) => isParameter(value)))
    return undefined;
  return pointer`/${first[0]}`;
}

function isDefinition(value: unknown): boolean {
  const { swagger, info, paths } = objectOr(value);
  return isVersion2(swagger) && (info ?? paths) !== undefined;
}

function isVersion2(version: unknown): boolean {
  return /^2(?:\.|$)/.test(scalarText(version));
}

function textIn(value: unknown, name: string): string | undefined {
  const text = own(objectOr(value), name);
  return typeof text === 'string' ? text : undefined;
}
