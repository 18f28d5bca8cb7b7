import { defineRule } from '../../../engine/rule.ts';

export const fileJsonBom = defineRule({
  id: 'file-json-bom',
  severity: 'warning',
  authority: 'documentation',
  subject: 'connector',
  docs: {
    summary: 'Save the JSON files without a byte order mark.',
    why: 'JSON begins with a bracket. Published connectors have the mark, so the pipeline bears it, but paconn create and update fail on it.',
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
        message: `Save ${file.path} without a byte order mark: it begins with one.`,
        fix: {
          title: 'Remove the byte order mark',
          changes: [{ range, newText: '' }],
          safe: true,
        },
      };
    }
  },
});
