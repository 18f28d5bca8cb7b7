import { missingSection } from '../../document/findings/missing-section.ts';
import { templateChapters } from '../../document/template/chapters.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { sectionOf } from '../../document/template/template.ts';
import { defineRule } from '../../engine/rule.ts';
import { needsCredentials } from '../../properties/sign-in.ts';

const credentials = sectionOf(introTemplate, 'How to get credentials');

export const introHeadingCredentials = defineRule({
  id: 'intro-heading-credentials',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Explain in a section "How to get credentials" how users sign in, if they need to.',
    why: 'Without it, users cannot create a connection. If no sign-in is needed, the section only confuses them.',
    fix: 'Add the section after "Prerequisites", with steps to get each connection parameter. Remove it if there are none.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
        'intro.md': 'Orders.\n\n## How to get credentials\n\nCopy the key from your profile.',
      },
      {
        'apiProperties.json': '{ "properties": { "connectionParameters": {} } }',
        'intro.md': 'Orders.\n\n## Prerequisites\n\nNone.',
      },
      'Orders.\n\n## Prerequisites\n\nNone.',
    ],
    invalid: [
      {
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
        'intro.md': 'Orders.\n\n## Prerequisites\n\nAn account.\n\n## «FAQ»\n\nNone yet.',
      },
      {
        'apiProperties.json': '{ "properties": { "connectionParameters": {} } }',
        'intro.md': 'Orders.\n\n## «How to get credentials»\n\nNothing is needed.',
      },
    ],
  },

  *check(file, connector) {
    const isNeeded = needsCredentials(connector);
    if (isNeeded === true) yield* missingSection(file, introTemplate, credentials);
    if (isNeeded !== false) return;
    for (const chapter of templateChapters(file, introTemplate)) {
      if (chapter.section !== credentials) continue;
      const { start, end, heading } = chapter;
      yield {
        at: file.rangeOf(heading.textSpan),
        severity: 'info',
        message: `Remove the section "${heading.text}": the connector needs no credentials.`,
        fix: { title: 'Remove the section', changes: [file.edit({ start, end }, '')] },
      };
    }
  },
});
