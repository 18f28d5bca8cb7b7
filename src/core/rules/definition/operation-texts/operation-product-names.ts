import { defineRule } from '../../../engine/rule.ts';
import { allOperations, allParameters, textsOf } from '../../../openapi/texts/written-text.ts';
import { restrictedNamesIn } from '../../../text/restricted-names.ts';

export const operationProductNames = defineRule({
  id: 'operation-product-names',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Leave Power Apps, Power Automate and Logic Apps out of operation texts.',
    why: 'The validator rejects an operation with one of these names in its summary or description. It accepts them in parameters, but the documentation does not.',
    fix: 'Reword the text: "Triggers a flow" instead of "Triggers a Power Automate flow".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4193',
    messages: [
      "The value 'description' contains at least one of the restricted words: '{0}'.",
      'ValueContainsRestrictedWords',
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "Start flow", "description": "Starts a flow." } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "description": «"Starts a Power Automate flow."» } } } }',
      '{ "paths": { "/a": { "get": { "summary": «"Start PowerAutomate flow"» } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": «"The id in Power Apps."» }] } } } }',
    ],
  },

  *check(definition) {
    const texts = [
      ...textsOf(definition, allOperations, 'summary'),
      ...textsOf(definition, allOperations, 'description'),
      ...textsOf(definition, allParameters, 'x-ms-summary'),
      ...textsOf(definition, allParameters, 'description'),
    ];
    for (const written of texts) {
      const { text, owner } = written;
      const names = restrictedNamesIn(text);
      if (names.length === 0) continue;
      const isEnforced = 'method' in owner;
      yield {
        at: written.pointer,
        message: `Remove product names from ${written.label}: it names "${names.join('", "')}".`,
        severity: isEnforced ? 'error' : 'warning',
      };
    }
  },
});
