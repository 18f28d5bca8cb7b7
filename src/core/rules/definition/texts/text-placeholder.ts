import { defineRule } from '../../../engine/rule.ts';
import { segmentsOf } from '../../../files/json/json-pointer.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import {
  allOperations,
  type TextMember,
  type TextOwner,
  visibleOperations,
  visibleParameters,
  visibleProperties,
  WrittenText,
} from '../../../openapi/texts/written-text.ts';
import {
  isPlaceholderDescription,
  isPlaceholderId,
  isPlaceholderText,
} from '../../../text/placeholder-words.ts';
import { repeatsName } from '../../../text/same-words.ts';

/** Which texts are looked at, and what makes one a placeholder. */
const kinds: readonly (readonly [
  ownersOf: (definition: ApiDefinition) => readonly TextOwner[],
  member: TextMember,
  isPlaceholder: (text: string, owner: TextOwner) => boolean,
])[] = [
  [allOperations, 'summary', isPlaceholderDescription],
  [allOperations, 'description', isPlaceholderDescription],
  [visibleParameters, 'x-ms-summary', isPlaceholderTitle],
  [visibleParameters, 'description', isPlaceholderText],
  [visibleProperties, 'title', isPlaceholderTitle],
  [visibleProperties, 'x-ms-summary', isPlaceholderTitle],
  [visibleProperties, 'description', isPlaceholderText],
];

export const textPlaceholder = defineRule({
  id: 'text-placeholder',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Replace texts that only hold the place of others.',
    why: 'Users would read "TODO" or "Lorem ipsum". Reviewers ask for texts that say something.',
    fix: 'Write what the operation does, or what to enter.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/942',
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "Get a todo", "parameters": [{ "name": "description", "in": "query", "description": "Short description." }] } } } }',
      '{ "definitions": { "A": { "type": "object", "properties": { "text": { "type": "string", "title": "Default text" }, "todo": { "type": "string", "title": "Todo" } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": «"Your summary here"», "description": «"TODO: describe this."» } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "x-ms-summary": «"TODO"», "description": «"string"» }] } } } }',
      '{ "paths": { "/a": { "get": { "operationId": «"YourOperation"» } } } }',
      '{ "definitions": { "A": { "type": "object", "properties": { "b": { "type": "string", "description": «"Lorem ipsum dolor sit amet."» } } } } }',
    ],
  },

  *check(definition) {
    for (const { id, pointer, label } of visibleOperations(definition)) {
      if (id === undefined || !isPlaceholderId(id)) continue;
      yield {
        at: `${pointer}/operationId`,
        message: `Name ${label} after what it does: its "operationId" is a placeholder.`,
      };
    }
    for (const [ownersOf, member, isPlaceholder] of kinds) {
      for (const owner of ownersOf(definition)) {
        const text = textOr(owner.value[member]);
        if (text === undefined || !isPlaceholder(text, owner)) continue;
        const { pointer, label } = new WrittenText(owner, member, text);
        yield { at: pointer, message: `Write ${label}: ${shown(text)} is a placeholder.` };
      }
    }
  },
});

/** Whether a title holds the place of another. One that repeats the name may not: a property `todo` has the title "Todo". */
function isPlaceholderTitle(text: string, owner: TextOwner): boolean {
  if (!isPlaceholderText(text)) return false;
  const name = textOr(owner.value.name) ?? segmentsOf(owner.pointer).at(-1) ?? '';
  return !repeatsName(text, name);
}
