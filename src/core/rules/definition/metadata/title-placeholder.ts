import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json-value.ts';

const TEMPLATE =
  /^(?:(?:default|my|api|connector|sample|new|your|the)[ _-]?)?(?:title|api|connector|openapi|swagger|untitled|service)$|petstore|^untitled\b|^\[.*\]$|^<.*>$/i;
/** A program name from a compiler, such as `Contoso.Mail.Web`. */
const ASSEMBLY = /^[A-Z]\w*(?:\.[A-Z]\w*){2,}(?:\.\.\.)?$/;

export const titlePlaceholder = defineRule({
  id: 'title-placeholder',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Replace a title that a template or tool has left.',
    why: 'Reviewers send back a connector that is named after a template or after the program that generated the definition.',
    fix: 'Use the name of the service as users know it.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/602',
    valid: ['{ "info": { "title": "Contoso" } }', '{ "info": { "title": "Contoso.io" } }'],
    invalid: [
      '{ "info": { "title": «"Default title"» } }',
      '{ "info": { "title": «"Swagger Petstore"» } }',
      '{ "info": { "title": «"Contoso.Mail.Web.Public"» } }',
    ],
  },

  *check({ info }) {
    const title = textOr(info.title)?.trim() ?? '';
    if (!TEMPLATE.test(title) && !ASSEMBLY.test(title)) return;
    yield {
      at: '/info/title',
      message: `Replace the title with the name of the service as users know it: it is ${shown(title)}.`,
    };
  },
});
