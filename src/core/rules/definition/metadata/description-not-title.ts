import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json-value.ts';
import { isSameText } from '../../../text/same-words.ts';

const TEMPLATE =
  /^(?:(?:the|a|your|default|connector|api|swagger|openapi|enter|add|some|short|sample)[ _-]){0,3}description(?: of (?:the|your) (?:connector|api))?(?: here)?\W*$|^lorem ipsum\b|^(?:todo|tbd)\b/i;

export const descriptionNotTitle = defineRule({
  id: 'description-not-title',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Write a description that says more than the title.',
    why: 'A description that repeats the title or comes from a template tells users nothing.',
    fix: 'Say what the service does and for whom.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
    valid: [
      '{ "info": { "title": "Contoso", "description": "Reads the contacts of Contoso." } }',
      '{ "info": { "title": "", "description": "" } }',
    ],
    invalid: [
      '{ "info": { "title": "Contoso", "description": «"contoso."» } }',
      '{ "info": { "description": «"Description of the connector"» } }',
      '{ "info": { "description": «"Lorem ipsum dolor sit amet, consetetur sadipscing elitr."» } }',
    ],
  },

  *check({ info }) {
    const description = textOr(info.description);
    const title = textOr(info.title);
    if (description === undefined) return;
    const isTitle = title !== undefined && isSameText(title, description);
    if (!isTitle && !TEMPLATE.test(description.trim())) return;
    yield {
      at: '/info/description',
      message: `Say what the connector does in its description: it ${isTitle ? 'only repeats the title' : `is ${shown(description)}`}.`,
    };
  },
});
