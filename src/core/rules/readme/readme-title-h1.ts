import { levelFix } from '../../document/markdown/heading-level.ts';
import type { MarkdownFile } from '../../document/markdown/markdown-file.ts';
import { openingOf, titleOf } from '../../document/template/opening.ts';
import { readmeTemplate } from '../../document/template/readme-template.ts';
import { withBlankLines } from '../../document/template/section-place.ts';
import { defineRule } from '../../engine/rule.ts';
import type { FindingFix } from '../../files/finding.ts';
import { textOr } from '../../files/json/json-value.ts';

export const readmeTitleH1 = defineRule({
  id: 'readme-title-h1',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Start with the connector name as a level 1 heading, followed by a paragraph.',
    why: 'The template starts this way, and the title identifies the readme in the repository.',
    fix: 'Write "# Name" in the first line, then two or three sentences about the service and the connector.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
    valid: ['# Northwind\n\nOrders in your flows.\n\n## Prerequisites\n\nNone.'],
    invalid: [
      '## «Northwind»\n\nOrders in your flows.\n\n## Prerequisites\n\nNone.',
      'Orders in your flows.\n\n## «Prerequisites»\n\nNone.',
      '# «Northwind»\n\n## Prerequisites\n\nNone.',
    ],
  },

  *check(file, { apiDefinition }) {
    const title = titleOf(file, readmeTemplate);
    const [heading] = file.headings;
    if (title === undefined) {
      const at = file.rangeOf(heading?.textSpan ?? { start: 0, end: 0 });
      const name = textOr(apiDefinition?.info.title)?.trim();
      const found =
        heading === undefined
          ? 'the readme has no headings'
          : `the first heading is "${heading.text}"`;
      const fix = name === undefined ? undefined : titleFix(file, name);
      yield { at, message: `Start with "# ${name ?? 'Name'}": ${found}.`, fix };
    } else if (title.level !== 1) {
      yield {
        at: file.rangeOf(title.textSpan),
        message: `Make the title a level 1 heading: it is level ${title.level}.`,
        fix: levelFix(file, title, 1),
      };
    } else if (openingOf(file, readmeTemplate).length === 0) {
      yield {
        at: file.rangeOf(title.textSpan),
        message: 'Write two or three sentences below the title: there is no text.',
      };
    }
  },
});

function titleFix(file: MarkdownFile, name: string): FindingFix {
  const start = file.text.startsWith('\uFEFF') ? 1 : 0;
  const text = withBlankLines(file, { start, end: start }, `# ${name}`);
  return { title: `Add "# ${name}"`, changes: [file.edit({ start, end: start }, text)] };
}
