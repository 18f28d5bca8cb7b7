import { defineRule } from '../../../engine/rule.ts';
import { textsForUsers } from '../../../openapi/texts/written-text.ts';
import { whyNotEnglish } from '../../../text/english.ts';

export const textEnglish = defineRule({
  id: 'text-english',
  severity: 'warning',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Write summaries and descriptions in English.',
    why: 'Users everywhere see a certified connector, and certification accepts only English texts.',
    fix: 'Translate the text. Keep names, but spell them in Latin letters.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['ValueMustBeInEnglish', "The '{0}' value must be written in English."],
    valid: [
      '{ "info": { "description": "Orders for a café or a restaurant." } }',
      '{ "paths": { "/a": { "get": { "summary": "Créer un élément", "x-ms-visibility": "internal" } } } }',
    ],
    invalid: [
      '{ "info": { "description": «"Liest und schreibt Kontakte aus einer Adressliste."» } }',
      '{ "paths": { "/a": { "get": { "summary": «"Créer un élément"», "description": «"Список контактов."» } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "date", "in": "query", "x-ms-summary": «"Сreation date"» }] } } } }',
    ],
  },

  *check(definition) {
    // Another rule checks the title.
    for (const written of textsForUsers(definition)) {
      const trait = whyNotEnglish(written.text);
      if (trait === undefined) continue;
      yield {
        at: written.pointer,
        message: `Write ${written.label} in English: ${trait}.`,
      };
    }
  },
});
