import { defineRule } from '../../../engine/rule.ts';
import { arrayOr } from '../../../files/json/json-value.ts';
import { emptyTexts } from '../../../openapi/texts/empty-texts.ts';

export const emptyStringValues = defineRule({
  id: 'empty-string-values',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Fill in or remove empty texts.',
    why: 'Users see nothing where the platform would otherwise show the name. Reviewers send connectors back for empty titles and descriptions.',
    fix: 'Fill in the text, or remove its key.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3647',
    messages: [
      'there are {0} places where you have empty strings',
      "Before you upload please add a title, please don't keep empty string.",
    ],
    valid: [
      '{ "definitions": { "A": { "title": "Contact", "properties": { "id": {} } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "v", "in": "query", "x-ms-visibility": "internal", "default": "" }] } } } }',
      '{ "definitions": { "A": { "type": "string", "enum": ["", "true"], "default": "" } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "title": «""», "properties": { "id": { "description": «""», "default": «""» } } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal", "summary": «""» } } } }',
      '{ "tags": [{ "name": "a", "description": «""» }] }',
    ],
  },

  *check(definition) {
    for (const { owner, member } of emptyTexts(definition)) {
      const isChoice = arrayOr(owner.value.enum).includes(owner.value[member]);
      if (member === 'default' && isChoice) continue;
      const at = `${owner.pointer}/${member}` as const;
      yield {
        at,
        message: `Fill in "${member}" of ${owner.label}, or remove it: it is empty.`,
        fix: { title: `Remove "${member}"`, changes: [{ remove: at }], safe: member !== 'default' },
      };
    }
  },
});
