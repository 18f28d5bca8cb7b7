import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { normalizeWhitespace, whitespaceFault } from '../../../text/blanks.ts';

export const titleWhitespace = defineRule({
  id: 'title-whitespace',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove stray whitespace from the title.',
    why: 'The title must end with a letter or digit, so a trailing space is rejected. A leading space sorts the connector before all others.',
    fix: 'Remove spaces around the title, and keep one between words.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "info": { "title": "Northwind Mail" } }', '{ "info": { "title": "" } }'],
    invalid: [
      '{ "info": { "title": «"Northwind "» } }',
      '{ "info": { "title": «" Northwind"» } }',
      '{ "info": { "title": «"Northwind  Mail"» } }',
    ],
  },

  *check({ info }) {
    const title = textOr(info.title);
    const found = title === undefined ? undefined : whitespaceFault(title);
    if (title === undefined || found === undefined) return;
    const better = normalizeWhitespace(title);
    yield {
      at: '/info/title',
      message: `Remove stray whitespace from the title: it has ${found}.`,
      severity: title === title.trim() ? 'warning' : 'error',
      fix: changeTo('/info/title', better, { safe: true }),
    };
  },
});
