import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { isObject, type JsonObject, objectOr, textOr } from '../../../files/json/json-value.ts';
import { memberPointer } from '../../../files/member.ts';
import { listed } from '../../../text/listing.ts';

export const setsUidefinition = defineRule({
  id: 'sets-uidefinition',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary: 'Give the choice of sign-in, and each parameter set, a title and a description.',
    why: 'Users read these texts to choose how to sign in.',
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
    if (isObject(choice)) yield* missingTexts(choice, at, '"connectionParameterSets"');
    for (const { value, pointer, label } of parameterSets)
      yield* missingTexts(value, pointer, label);
  },
});

function* missingTexts(holder: JsonObject, at: JsonPointer, label: string): Generator<Finding> {
  if (holder.uiDefinition === null) return;
  const texts = objectOr(holder.uiDefinition);
  const missing = [
    // The documentation of connection parameter sets writes it in lower case.
    ...(textOr(texts.displayName ?? texts.displayname) === undefined ? ['displayName'] : []),
    ...(textOr(texts.description) === undefined ? ['description'] : []),
  ];
  if (missing.length === 0) return;
  yield {
    at: memberPointer(holder, at, 'uiDefinition'),
    message: `Add ${listed(missing)} to "uiDefinition" of ${label}: users need these texts to choose how to sign in.`,
  };
}
