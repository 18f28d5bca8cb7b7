import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { isObject, type JsonObject, objectOr, textOr } from '../../../files/json-value.ts';
import { placeOf } from '../../../files/member.ts';
import { listed } from '../../../text/listing.ts';

export const setsUidefinition = defineRule({
  id: 'sets-uidefinition',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary: 'Give the choice of sign-in, and each set in it, a title and a description.',
    why: 'Users choose by these texts how they sign in.',
    fix: 'Add "uiDefinition" with "displayName" and "description" to "connectionParameterSets" and to each set.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
    valid: [
      '{ "properties": { "connectionParameterSets": { "uiDefinition": { "displayName": "Sign-in", "description": "How you sign in." }, "values": [{ "uiDefinition": { "displayname": "API key", "description": "With a key." } }] } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameterSets": «{ "values": [{ "uiDefinition": { "displayName": "API key", "description": "With a key." } }] }» } }',
      '{ "properties": { "connectionParameterSets": { "uiDefinition": { "displayName": "Sign-in", "description": "How you sign in." }, "values": [{ "uiDefinition": «{ "displayName": "API key" }» }] } } }',
    ],
  },

  *check({ properties, parameterSets }) {
    const { connectionParameterSets: choice } = properties;
    const at = '/properties/connectionParameterSets';
    if (isObject(choice)) yield* lackOfTexts(choice, at, '"connectionParameterSets"');
    for (const { value, pointer, label } of parameterSets)
      yield* lackOfTexts(value, pointer, label);
  },
});

function* lackOfTexts(holder: JsonObject, at: JsonPointer, label: string): Generator<Finding> {
  if (holder.uiDefinition === null) return;
  const texts = objectOr(holder.uiDefinition);
  const lacking = [
    // The page on several ways to sign in writes it in small letters.
    ...(textOr(texts.displayName ?? texts.displayname) === undefined ? ['displayName'] : []),
    ...(textOr(texts.description) === undefined ? ['description'] : []),
  ];
  if (lacking.length === 0) return;
  yield {
    at: placeOf(holder, at, 'uiDefinition'),
    message: `Write ${listed(lacking)} into "uiDefinition" of ${label}: users choose by these texts.`,
  };
}
