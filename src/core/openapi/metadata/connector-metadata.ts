import type { JsonPointer } from '../../contract/diagnostic.ts';
import { arrayOr, isObject, type JsonObject } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import { closestName } from '../../text/closest-name.ts';
import type { ApiDefinition } from '../api-definition.ts';

export const METADATA = 'x-ms-connector-metadata';

/** The names that the platform defines, in its spelling. */
export const metadataNames = ['Website', 'Privacy policy', 'Categories'] as const;
export type MetadataName = (typeof metadataNames)[number];

/** The categories that a connector can have. */
export const categories: readonly string[] = [
  'AI',
  'Business Management',
  'Business Intelligence',
  'Collaboration',
  'Commerce',
  'Communication',
  'Content and Files',
  'Finance',
  'Data',
  'Human Resources',
  'Internet of Things',
  'IT Operations',
  'Lifestyle and Entertainment',
  'Marketing',
  'Productivity',
  'Sales and CRM',
  'Security',
  'Social Media',
  'Website',
];

/** A well-formed entry of the connector's metadata. */
export interface MetadataEntry {
  readonly name: string;
  readonly value: string;
  readonly pointer: JsonPointer;
}

/** The well-formed entries; others are left out. */
export const metadataEntries = memoized(({ root }: ApiDefinition): readonly MetadataEntry[] =>
  arrayOr(root[METADATA]).flatMap((item, index) =>
    isEntry(item)
      ? [
          {
            name: item.propertyName,
            value: item.propertyValue,
            pointer: `/${METADATA}/${index}` as const,
          },
        ]
      : [],
  ),
);

export function isEntry(
  item: unknown,
): item is JsonObject & { readonly propertyName: string; readonly propertyValue: string } {
  return (
    isObject(item) &&
    typeof item.propertyName === 'string' &&
    typeof item.propertyValue === 'string'
  );
}

/** Finds the entry with that name, or else one with a similar name. */
export function metadataEntry(
  definition: ApiDefinition,
  name: MetadataName,
): MetadataEntry | undefined {
  const entries = metadataEntries(definition);
  return (
    entries.find((entry) => entry.name === name) ??
    entries.find((entry) => closestName(entry.name.trim(), [name]) === name)
  );
}

/** Whether there are entries and all are well-formed, so that a name not found is really missing. */
export function isMetadataWellFormed({ root }: ApiDefinition): boolean {
  const items = arrayOr(root[METADATA]);
  return items.length > 0 && items.every(isEntry);
}

/** Splits the value into trimmed categories. Commas separate too: the platform does not split there, but publishers mean it. */
export function categoriesIn(value: string): readonly string[] {
  return value
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
