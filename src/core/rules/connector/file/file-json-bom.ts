import { defineRule } from '../../../engine/rule.ts';

export const fileJsonBom = defineRule({
  id: 'file-json-bom',
  severity: 'warning',
  authority: 'documentation',
  subject: 'connector',
  docs: {
    summary: 'Save the JSON files without a byte order mark.',
    why: 'The commands paconn create and paconn update fail on the mark. The pipeline accepts it: some published connectors have one.',
    fix: 'Save the file as “UTF-8”, not as “UTF-8 with BOM”.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/tree/dev/tools/paconn-cli',
    valid: [{ 'apiProperties.json': '{}' }],
    invalid: [{ 'apiProperties.json': '«\\xEF\\xBB\\xBF»{}' }],
  },

  *check({ jsonFiles }) {
    for (const file of jsonFiles) {
      if (file.encoding !== 'utf-8' || !file.text.startsWith('\uFEFF')) continue;
      const range = file.range(0, 1);
      yield {
        in: file,
        at: range,
        message: `Save ${file.path} without a byte order mark: it starts with one.`,
        fix: {
          title: 'Remove the byte order mark',
          changes: [{ range, newText: '' }],
          safe: true,
        },
      };
    }
  },
});
