import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { isPlaceholderDescription } from '../../../text/placeholder-words.ts';
import { isSameText } from '../../../text/same-words.ts';

export const descriptionNotTitle = defineRule({
  id: 'description-not-title',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Write a description that says more than the title.',
    why: 'A description that repeats the title or comes from a template tells users nothing.',
    fix: 'Say what the service does and for whom.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
    valid: [
      '{ "info": { "title": "Northwind", "description": "Reads the contacts of Northwind." } }',
      '{ "info": { "title": "", "description": "" } }',
    ],
    invalid: [
      '{ "info": { "title": "Northwind", "description": «"northwind."» } }',
      '{ "info": { "description": «"Description of the connector"» } }',
      '{ "info": { "description": «"Lorem ipsum dolor sit amet, consetetur sadipscing elitr."» } }',
    ],
  },

  *check({ info }) {
    const description = textOr(info.description);
    const title = textOr(info.title);
    if (description === undefined) return;
    const isTitle = title !== undefined && isSameText(title, description);
    if (!isTitle && !isPlaceholderDescription(description)) return;
    yield {
      at: '/info/description',
      message: `Say what the connector does in its description: it ${isTitle ? 'only repeats the title' : `is ${shown(description)}`}.`,
    };
  },
});
