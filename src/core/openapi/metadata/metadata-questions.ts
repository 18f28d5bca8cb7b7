import type { JsonPointer } from '../../contract/diagnostic.ts';
import type { JsonChange } from '../../files/json/json-edit.ts';
import { child } from '../../files/json/json-pointer.ts';
import { type FindingField, type FindingQuestion, slot } from '../../files/question.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { categories, METADATA, type MetadataName, metadataNames } from './connector-metadata.ts';

const fields: Readonly<Record<MetadataName, FindingField>> = {
  Website: { label: 'Website', kind: 'text', hint: 'The page of the service, with https://.' },
  'Privacy policy': {
    label: 'Privacy policy',
    kind: 'text',
    hint: 'The page of your privacy policy, with https://.',
  },
  Categories: {
    label: 'Category',
    kind: 'choice',
    choices: categories.map((name) => ({ label: name, value: name })),
  },
};

/** Asks for all metadata of a connector that has none. */
export function askForMetadata({ root }: ApiDefinition): FindingQuestion {
  const value = metadataNames.map(entryOf);
  return {
    title: `Add "${METADATA}"`,
    about: 'the connector',
    pointer: `/${METADATA}`,
    fields: metadataNames.map((name) => fields[name]),
    changes: [
      root[METADATA] === undefined
        ? { insert: METADATA, into: '', value }
        : { replace: `/${METADATA}`, with: value },
    ],
  };
}

/** Asks for an entry that is missing, or for the value of the entry at a pointer. */
export function askForEntry(name: MetadataName, entry?: JsonPointer): FindingQuestion {
  const pointer = entry === undefined ? undefined : child(entry, 'propertyValue');
  const change: JsonChange =
    pointer === undefined
      ? { append: entryOf(name, 0), to: `/${METADATA}` }
      : { replace: pointer, with: slot(0) };
  return {
    title: `Set "${name}"`,
    about: 'the connector',
    ...(pointer !== undefined && { pointer }),
    fields: [fields[name]],
    changes: [change],
  };
}

function entryOf(propertyName: MetadataName, field: number) {
  return { propertyName, propertyValue: slot(field) };
}
