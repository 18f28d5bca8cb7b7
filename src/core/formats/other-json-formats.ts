import type { JsonPointer } from '../contract/diagnostic.ts';
import { pointer } from '../files/json/json-pointer.ts';
import { isObject, type JsonObject, objectOr } from '../files/json/json-value.ts';
import {
  has,
  hasAll,
  isDefinition,
  type JsonFormat,
  schemaOf,
  textIn,
} from './json-format-signs.ts';

/** Everything else that is often next to connectors. */
export const otherFormats: readonly JsonFormat[] = [
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
