import { defineRule } from '../../../engine/rule.ts';
import { allOperations, allParameters, textsOf } from '../../../openapi/written-text.ts';
import { restrictedNamesIn } from '../../../text/restricted-names.ts';

export const operationProductNames = defineRule({
  id: 'operation-product-names',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Leave Power Apps, Power Automate and Logic Apps out of the texts of operations.',
    why: 'The validator stops a summary or description of an operation with one of these names. It lets those of parameters pass, but the page asks for the same there.',
    fix: 'Reword the text: "Triggers a flow" for "Triggers a Power Automate flow".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4193',
    messages: [
      "The value 'description' contains at least one of the restricted words: 'power apps, power automate, logic apps'.",
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
        message: `Reword ${written.label} without "${names.join('", "')}": the name is not allowed there.`,
        severity: isEnforced ? 'error' : 'warning',
      };
    }
  },
});
