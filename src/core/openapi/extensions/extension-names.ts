import { closestName } from '../../text/closest-name.ts';

/** Where an extension may be, as messages name it. */
export type ExtensionPlace =
  | 'the document'
  | '"info"'
  | 'paths'
  | 'operations'
  | 'parameters'
  | 'body parameters'
  | 'schemas'
  | 'responses'
  | 'headers'
  | 'list items';

const fields = ['parameters', 'schemas'] as const;
const texts = ['operations', 'parameters', 'body parameters'] as const;

/** Every extension that the platform reads, and where. The types of their values are in the schema. */
export const extensionPlaces: ReadonlyMap<string, readonly ExtensionPlace[]> = new Map<
  string,
  readonly ExtensionPlace[]
>([
  [
    'x-ms-summary',
    [
      'parameters',
      'body parameters',
      'schemas',
      'responses',
      'headers',
      'list items',
      'operations',
    ],
  ],
  [
    'x-ms-visibility',
    ['operations', 'parameters', 'body parameters', 'schemas', 'headers', 'list items'],
  ],
  ['x-ms-url-encoding', ['parameters']],
  ['x-ms-trigger', ['operations']],
  ['x-ms-trigger-hint', ['operations']],
  ['x-ms-trigger-metadata', ['operations']],
  ['x-ms-trigger-value', ['parameters']],
  ['x-ms-notification', ['operations']],
  ['x-ms-notification-content', ['paths']],
  ['x-ms-notification-url', ['schemas']],
  ['x-ms-dynamic-values', fields],
  ['x-ms-dynamic-list', fields],
  ['x-ms-dynamic-tree', fields],
  ['x-ms-dynamic-schema', ['schemas']],
  ['x-ms-dynamic-properties', ['schemas']],
  ['x-ms-enum-values', ['parameters', 'schemas', 'headers', 'list items']],
  ['x-ms-capabilities', ['the document', 'operations']],
  ['x-ms-connector-metadata', ['the document']],
  ['x-ms-api-annotation', ['"info"', 'operations']],
  ['x-ms-operation-context', ['operations']],
  ['x-ms-pageable', ['operations']],
  ['x-ms-no-generic-test', ['operations']],
  ['x-ms-safe-operation', ['operations']],
  ['x-ms-test-value', ['parameters', 'body parameters', 'schemas']],
  ['x-ms-localizeDefaultValue', fields],
  ['x-ms-media-kind', ['schemas']],
  ['x-ms-deployment-version', ['"info"']],
  ['x-ms-docs', ['the document']],
  ['x-ms-editor', ['parameters', 'schemas', 'headers']],
  ['x-ms-editor-options', fields],
  ['x-ms-keywords', ['"info"']],
  ['x-ms-openai-data', ['the document', 'operations']],
  ['x-ms-openai-manifest', ['the document']],
  ['x-ms-openai-published-to-copilots', ['"info"']],
  ['x-ms-name-for-model', texts],
  ['x-ms-description-for-model', texts],
  ['x-ms-agentic-protocol', ['operations']],
]);

/** Extensions of AutoRest and of Microsoft's own connectors, which the platform ignores. */
export const ignoredExtensions: ReadonlySet<string> = new Set(
  [
    'parameter-location skip-url-encoding enum client-name client-flatten client-request-id',
    'mutability azure-resource discriminator-value identifiers examples paths code-generation-settings',
    'long-running-operation long-running-operation-options secret parameterized-host odata',
    'parameter-grouping request-id docs-operation-type navigationProperty error-response header-collection-prefix',
  ].flatMap((names) => names.split(' ').map((name) => `x-ms-${name}`)),
);

const names: readonly string[] = [...extensionPlaces.keys()];

/** Whether the name has only characters that the names of extensions have. */
export function isWellFormed(name: string): boolean {
  return /^[\w-]+$/.test(name);
}

/** Returns the extension that a name with a typo or with more than the name was meant to be. */
export function meantExtension(name: string): string | undefined {
  const plain = name.replace(/\s/g, '').toLowerCase();
  const full = plain.startsWith('x-ms') ? plain : plain.replace(/^x-/, 'x-ms-');
  if (extensionPlaces.has(full)) return full;
  const found = closestName(full, names);
  return (
    found ?? (isWellFormed(name) ? undefined : names.findLast((each) => plain.startsWith(each)))
  );
}
