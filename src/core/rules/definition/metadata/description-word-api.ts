import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';

/** Users know API keys, and “APIs” may be what the service is about. */
const WORD = /\bAPI\b(?![ -](?:keys?|tokens?|management)\b)/i;

export const descriptionWordApi = defineRule({
  id: 'description-word-api',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Write about the service, not its API, in the description.',
    why: 'Users look for a service, so reviewers ask to remove the word. One published description in eight has it.',
    fix: 'Write "service", or say what it does.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2465',
    valid: [
      '{ "info": { "description": "Reads the contacts that Northwind and CapIt keep." } }',
      '{ "info": { "description": "Monitors APIs. You need an API key." } }',
    ],
    invalid: ['{ "info": { "description": «"Uses the Northwind API to read contacts."» } }'],
  },

  *check({ info }) {
    const word = WORD.exec(textOr(info.description) ?? '')?.[0];
    if (word === undefined) return;
    yield {
      at: '/info/description',
      message: `Write about the service, not its API, in the description of the connector: it mentions "${word}".`,
    };
  },
});
