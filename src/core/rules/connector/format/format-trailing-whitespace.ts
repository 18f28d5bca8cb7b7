import { defineRule } from '../../../engine/rule.ts';
import { trailingWhitespace } from '../../../files/line-whitespace.ts';
import { formatFix } from '../../../openapi/format-fix.ts';

export const formatTrailingWhitespace = defineRule({
  id: 'format-trailing-whitespace',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Remove spaces and tabs at the ends of lines.',
    why: 'The coding standards ask for it; nothing else depends on it.',
    fix: 'Apply the fix, or let your editor trim lines when it saves the file.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
    valid: [{ 'apiDefinition.swagger.json': '{\r\n    "swagger": "2.0"\r\n}\r\n' }],
    invalid: [{ 'apiDefinition.swagger.json': '{«  »\n    "swagger": "2.0"\t\n}' }],
  },

  *check({ apiDefinition, apiProperties }) {
    for (const file of [apiDefinition, apiProperties]) {
      if (file === undefined) continue;
      const [first, ...others] = trailingWhitespace(file);
      if (first === undefined) continue;
      yield {
        in: file,
        at: first,
        message: `Remove trailing whitespace: ${others.length === 0 ? 'this line ends' : `this line and ${others.length} more end`} with it.`,
        fix: formatFix(file),
      };
    }
  },
});
