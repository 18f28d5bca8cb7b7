import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';

export const descriptionWordConnector = defineRule({
  id: 'description-word-connector',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Describe the service without saying that this is a connector.',
    why: 'Every entry in the list is a connector, so the word tells users nothing. One published description in four has it.',
    fix: 'Start with what the service does: "Sends text messages" instead of "The Northwind connector lets you send text messages".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: ['{ "info": { "description": "Sends text messages to your customers." } }'],
    invalid: ['{ "info": { "description": «"This connector sends text messages."» } }'],
  },

  *check({ info }) {
    const word = /\bconnectors?\b/i.exec(textOr(info.description) ?? '')?.[0];
    if (word === undefined) return;
    yield {
      at: '/info/description',
      message: `Say what the service does in the description of the connector: it contains the word "${word}".`,
    };
  },
});
