import { defineRule } from '../../../engine/rule.ts';

export const formatIndent4Spaces = defineRule({
  id: 'format-indent-4-spaces',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Indent the JSON files by four spaces.',
    why: 'The coding standards ask for it. Nineteen of twenty published files do otherwise, so nobody will stop you.',
    fix: 'Format the file again with an indentation of four spaces.',
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
        message: `Indent ${file.path} by four spaces: its first indented line has ${spaces.length}.`,
      };
    }
  },
});
