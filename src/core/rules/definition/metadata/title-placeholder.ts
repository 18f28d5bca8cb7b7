import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { isPlaceholderName } from '../../../text/placeholder-words.ts';

/** A program name from a compiler, such as `Northwind.Mail.Web`. */
const ASSEMBLY = /^[A-Z]\w*(?:\.[A-Z]\w*){2,}(?:\.\.\.)?$/;

export const titlePlaceholder = defineRule({
  id: 'title-placeholder',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'title',
  docs: {
    summary: 'Replace a title that a template or tool has left.',
    why: 'Reviewers send back a connector that is named after a template or after the program that generated the definition.',
    fix: 'Use the name of the service as users know it.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/602',
    valid: ['{ "info": { "title": "TestRail" } }', '{ "info": { "title": "Northwind.io" } }'],
    invalid: [
      '{ "info": { "title": «"Default title"» } }',
      '{ "info": { "title": «"Connector Name"» } }',
      '{ "info": { "title": «"Swagger Petstore"» } }',
      '{ "info": { "title": «"Northwind.Mail.Web.Public"» } }',
    ],
  },

  *check({ info }) {
    const title = textOr(info.title)?.trim();
    if (title === undefined || (!isPlaceholderName(title) && !ASSEMBLY.test(title))) return;
    yield {
      at: '/info/title',
      message: `Replace the title with the name of the service as users know it: it is ${shown(title)}.`,
    };
  },
});
