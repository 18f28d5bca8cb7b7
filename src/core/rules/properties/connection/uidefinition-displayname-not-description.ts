import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { describedParameters } from '../../../properties/described-parameters.ts';

export const uidefinitionDisplaynameNotDescription = defineRule({
  id: 'uidefinition-displayname-not-description',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiProperties',
  asks: 'description',
  docs: {
    summary: 'Do not repeat the title of a field as its description.',
    why: 'A description that repeats the title does not tell users where to find the value.',
    fix: 'Say in "description" where users find the value or what it is for.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "displayName": "API key", "description": "Copy it from your profile." } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "displayName": "API key", "description": «"API Key."» } } } } }',
    ],
  },

  *check(file) {
    for (const { uiDefinition, pointer, label } of describedParameters(file)) {
      const title = textOr(uiDefinition.displayName);
      const description = textOr(uiDefinition.description);
      if (title === undefined || description === undefined) continue;
      if (normalized(title) !== normalized(description)) continue;
      yield {
        at: `${pointer}/uiDefinition/description`,
        message: `Say in "description" of ${label} where users find the value: ${shown(description)} only repeats the title.`,
      };
    }
  },
});

function normalized(text: string): string {
  return text.trim().replace(/\.$/, '').toLowerCase();
}
