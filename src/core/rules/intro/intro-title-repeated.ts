import { introTemplate } from '../../document/template/intro-template.ts';
import { titleOf } from '../../document/template/opening.ts';
import { repeatsTitle } from '../../document/template/title.ts';
import { defineRule } from '../../engine/rule.ts';

export const introTitleRepeated = defineRule({
  id: 'intro-title-repeated',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Leave out the title of the connector.',
    why: 'The public page already has the title, so readers would see it twice.',
    fix: 'Remove the heading, so that the text starts with its first paragraph.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      {
        'apiDefinition.swagger.json': '{ "swagger": "2.0", "info": { "title": "Northwind" } }',
        'intro.md': 'Bring the orders of Northwind into your flows.',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json': '{ "swagger": "2.0", "info": { "title": "Northwind" } }',
        'intro.md': '# «Northwind Connector»\n\nBring orders into your flows.',
      },
      {
        'apiDefinition.swagger.json': '{ "swagger": "2.0", "info": { "title": "Northwind" } }',
        'intro.md': '«Northwind»\n====\n\n## Prerequisites\n\nAn account.',
      },
    ],
  },

  *check(file, connector) {
    const title = titleOf(file, introTemplate);
    if (title === undefined || !repeatsTitle(title, connector)) return;
    const next = file.blocks.find(({ start }) => start > title.start);
    const end = next?.start ?? file.text.length;
    yield {
      at: file.rangeOf(title.textSpan),
      message: `Remove the heading "${title.text}": the page already has this title.`,
      fix: {
        title: 'Remove the heading',
        changes: [file.edit({ start: title.start, end }, '')],
        safe: true,
      },
    };
  },
});
