import { defineRule } from '../../../engine/rule.ts';
import { formatFix } from '../../../openapi/format-fix.ts';

export const formatIndent4Spaces = defineRule({
  id: 'format-indent-4-spaces',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Indent the JSON files with four spaces.',
    why: 'The coding standards ask for it, but nineteen of twenty published files do otherwise. Nobody will stop you.',
    fix: 'Reformat the file with an indent of four spaces.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
    valid: [
      { 'apiDefinition.swagger.json': '{\n    "swagger": "2.0"\n}' },
      { 'apiDefinition.swagger.json': '{\n\t"swagger": "2.0"\n}' },
    ],
    invalid: [{ 'apiDefinition.swagger.json': '{\n«  »"swagger": "2.0"\n}' }],
  },

  *check({ apiDefinition, apiProperties }) {
    for (const file of [apiDefinition, apiProperties]) {
      const [line, spaces] = /^( +)\S/m.exec(file?.text ?? '') ?? [];
      if (file === undefined || line === undefined || spaces === undefined) continue;
      if (spaces.length === 4) continue;
      const start = file.text.indexOf(line);
      yield {
        in: file,
        at: file.range(start, start + spaces.length),
        fix: formatFix(file),
        message: `Indent ${file.path} with four spaces: its first indented line has ${spaces.length}.`,
      };
    }
  },
});
