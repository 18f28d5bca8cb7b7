import { defineRule } from '../../../engine/rule.ts';
import { securitySchemes } from '../../../openapi/security.ts';

export const securitySingleDefinition = defineRule({
  id: 'security-single-definition',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Define only one way to sign in.',
    why: 'The connector wizard shows only one security definition. Users choose between connection parameter sets, not between definitions.',
    fix: 'Keep the definition that is used. To offer a choice, add "connectionParameterSets" to apiProperties.json.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
    valid: [
      '{ "securityDefinitions": { "key": { "type": "apiKey" } } }',
      {
        'apiDefinition.swagger.json':
          '{ "securityDefinitions": { "key": { "type": "apiKey" }, "basic": { "type": "basic" } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameterSets": { "values": [{ "name": "key" }, { "name": "basic" }] } } }',
      },
    ],
    invalid: [
      '{ "securityDefinitions": «{ "inHeader": { "type": "apiKey" }, "inQuery": { "type": "apiKey" } }» }',
    ],
  },

  *check(definition, { apiProperties }) {
    const names = securitySchemes(definition).map(({ name }) => `\`${name}\``);
    const hasSets = apiProperties !== undefined && apiProperties.parameterSets.length > 0;
    if (names.length < 2 || hasSets) return;
    yield {
      at: '/securityDefinitions',
      message: `Keep one of ${names.slice(0, 5).join(', ')} in "securityDefinitions": there are ${names.length}, and the wizard shows only one.`,
    };
  },
});
