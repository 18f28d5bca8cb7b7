import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';

export const descriptionWordConnector = defineRule({
  id: 'description-word-connector',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe the service instead of saying that this is a connector.',
    why: 'Every entry in the list is a connector: the words are spent. One published description in four has them.',
    fix: 'Start with what the service does: "Sends text messages" for "The Contoso connector lets you send text messages".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: ['{ "info": { "description": "Sends text messages to your customers." } }'],
    invalid: ['{ "info": { "description": «"This connector sends text messages."» } }'],
  },

  *check({ info }) {
    if (!/\bconnectors?\b/i.test(textOr(info.description) ?? '')) return;
    yield {
      at: '/info/description',
      message: 'Say what the service does, without the word "connector", in the description.',
    };
  },
});
