import type { JsonPointer } from '../../contract/diagnostic.ts';
import { isObject, type JsonObject } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { isMissing } from '../texts/written-text.ts';

/** Returns the contact of the connector, or undefined if it is absent or empty. */
export function contactOf({ info }: ApiDefinition): JsonObject | undefined {
  const { contact } = info;
  return isObject(contact) && Object.keys(contact).length > 0 ? contact : undefined;
}

/** Finds where the contact lacks a member. Undefined if it has the member, or if there is no contact. */
export function missingInContact(
  definition: ApiDefinition,
  member: 'name' | 'email' | 'url',
): { readonly at: JsonPointer; readonly found: 'missing' | 'empty' } | undefined {
  const contact = contactOf(definition);
  if (contact === undefined || !isMissing(contact[member])) return undefined;
  return contact[member] === undefined
    ? { at: '/info/contact', found: 'missing' }
    : { at: `/info/contact/${member}`, found: 'empty' };
}
