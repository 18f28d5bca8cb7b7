import type { JsonPointer } from '../contract/diagnostic.ts';
import { isObject, type JsonObject } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';
import { isMissing } from './written-text.ts';

/** The contact of the connector, where it has members; nothing where it is missing altogether. */
export function contactOf({ info }: ApiDefinition): JsonObject | undefined {
  const { contact } = info;
  return isObject(contact) && Object.keys(contact).length > 0 ? contact : undefined;
}

/** Where to point if the contact lacks that member; nothing if it has it, or if there is no contact. */
export function lackOfContact(
  definition: ApiDefinition,
  member: 'name' | 'email' | 'url',
): { readonly at: JsonPointer; readonly found: 'missing' | 'empty' } | undefined {
  const contact = contactOf(definition);
  if (contact === undefined || !isMissing(contact[member])) return undefined;
  return contact[member] === undefined
    ? { at: '/info/contact', found: 'missing' }
    : { at: `/info/contact/${member}`, found: 'empty' };
}
