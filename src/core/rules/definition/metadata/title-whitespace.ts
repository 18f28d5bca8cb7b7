import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json-value.ts';
import { strayBlanks, withoutStrayBlanks } from '../../../text/blanks.ts';

export const titleWhitespace = defineRule({
  id: 'title-whitespace',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep stray white space out of the title.',
    why: 'The title must end in a letter or digit, so a blank behind it is refused; one in front sorts the connector before all others.',
    fix: 'Remove the blanks around the title, and leave one between two words.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "info": { "title": "Contoso Mail" } }', '{ "info": { "title": "" } }'],
    invalid: [
      '{ "info": { "title": «"Contoso "» } }',
      '{ "info": { "title": «" Contoso"» } }',
      '{ "info": { "title": «"Contoso  Mail"» } }',
    ],
  },

  *check({ info }) {
    const title = textOr(info.title);
    const found = title === undefined ? undefined : strayBlanks(title);
    if (title === undefined || found === undefined) return;
    const better = withoutStrayBlanks(title);
    yield {
      at: '/info/title',
      message: `Clean the title of stray white space: it has ${found}.`,
      severity: title === title.trim() ? 'warning' : 'error',
      fix: {
        title: `Write ${shown(better)}`,
        changes: [{ replace: '/info/title', with: better }],
        safe: true,
      },
    };
  },
});
