import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';

const INSTRUCTION =
  /\b(?:click (?:here|on)|learn more|read more|find out more|for more (?:information|details)|for (?:further|additional) information|(?:see|visit|refer to|consult|check out|go to) (?:the |our )?(?:documentation|docs|website|site|page|guide|https?:|www\.|us\b)|sign up (?:at|for|here))/i;

export const descriptionInstructional = defineRule({
  id: 'description-instructional',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Say what the connector does, not where to read more.',
    why: 'Reviewers want a description that stands on its own (policy 5000.2.3.6). Setup instructions belong in the readme and the intro.',
    fix: 'Remove "click here", "learn more", "see the documentation" and similar phrases.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/667',
    messages: ['5000.2.3.6'],
    valid: ['{ "info": { "description": "Reads the contacts that visit our customers." } }'],
    invalid: [
      '{ "info": { "description": «"Reads contacts. Click here to sign up."» } }',
      '{ "info": { "description": «"Reads contacts. For more information visit our site."» } }',
    ],
  },

  *check({ info }) {
    const found = INSTRUCTION.exec(textOr(info.description) ?? '')?.[0];
    if (found === undefined) return;
    yield {
      at: '/info/description',
      message: `Say only what the connector does in its description: it contains "${found}".`,
    };
  },
});
