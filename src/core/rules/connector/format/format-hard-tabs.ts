import { defineRule } from '../../../engine/rule.ts';
import { tabIndents } from '../../../files/line-whitespace.ts';
import { formatFix } from '../../../openapi/format-fix.ts';

export const formatHardTabs = defineRule({
  id: 'format-hard-tabs',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Indent the JSON files with spaces, not tabs.',
    why: 'The coding standards ask for it; nothing else depends on it.',
    fix: 'Reformat the file with spaces.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
    valid: [{ 'apiDefinition.swagger.json': '{\n    "swagger": "2.0"\n}' }],
    invalid: [{ 'apiDefinition.swagger.json': '{\n«\t»"swagger": "2.0",\n\t"info": {}\n}' }],
  },

  *check({ apiDefinition, apiProperties }) {
    for (const file of [apiDefinition, apiProperties]) {
      if (file === undefined) continue;
      const [first, ...others] = tabIndents(file);
      if (first === undefined) continue;
      yield {
        in: file,
        at: first,
        fix: formatFix(file),
        message: `Indent with spaces: ${others.length === 0 ? 'this line starts' : `this line and ${others.length} more start`} with a tab.`,
      };
    }
  },
});
