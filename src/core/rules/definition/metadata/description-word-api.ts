import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';

export const descriptionWordApi = defineRule({
  id: 'description-word-api',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Speak of the service, not of its API, in the description.',
    why: 'The string guidance asks for it: users look for a service. One published description in eight has the word.',
    fix: 'Write "service", or name what it does.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: ['{ "info": { "description": "Reads the contacts that Contoso and CapIt keep." } }'],
    invalid: ['{ "info": { "description": «"Uses the Contoso API to read contacts."» } }'],
  },

  *check({ info }) {
    if (!/\bAPIs?\b/i.test(textOr(info.description) ?? '')) return;
    yield {
      at: '/info/description',
      message: 'Say "service" for "API" in the description of the connector, or leave it out.',
    };
  },
});
