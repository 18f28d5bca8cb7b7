import { defineRule } from '../../../engine/rule.ts';
import { trailingBlanks } from '../../../files/line-blanks.ts';

/** More edits than anybody reads one by one; a formatter does it better. */
const MOST_EDITS = 500;

export const formatTrailingWhitespace = defineRule({
  id: 'format-trailing-whitespace',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Remove spaces and tabs at the ends of lines.',
    why: 'The coding standards ask for it; nothing else depends on it.',
    fix: 'Apply the fix, or let your editor trim the lines when it saves the file.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
    valid: [{ 'apiDefinition.swagger.json': '{\r\n    "swagger": "2.0"\r\n}\r\n' }],
    invalid: [{ 'apiDefinition.swagger.json': '{«  »\n    "swagger": "2.0"\t\n}' }],
  },

  *check({ apiDefinition, apiProperties }) {
    for (const file of [apiDefinition, apiProperties]) {
      if (file === undefined) continue;
      const places = trailingBlanks(file);
      const [first, ...others] = places;
      if (first === undefined) continue;
      yield {
        in: file,
        at: first,
        message: `Remove the white space at the end of ${others.length === 0 ? 'this line' : `this line and ${others.length} more`}.`,
        fix:
          places.length > MOST_EDITS
            ? undefined
            : {
                title: 'Remove the white space',
                changes: places.map((range) => ({ range, newText: '' })),
                safe: true,
              },
      };
    }
  },
});
