import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json-value.ts';
import { withoutPublisherSuffix } from '../../../openapi/publisher-suffix.ts';

export const titleIpSuffix = defineRule({
  id: 'title-ip-suffix',
  severity: 'info',
  authority: 'documentation',
  profiles: ['independent'],
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep “(Independent Publisher)” for the display name.',
    why: 'The page asks for "Name (Independent Publisher)" as the name of the connector, and for 30 characters as well. All but a few leave the suffix out of the file: the pull request has it, and the platform adds it.',
    fix: 'Leave the name alone in "title", and put the suffix into the title of the pull request.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
    valid: ['{ "info": { "title": "Contoso" } }'],
    invalid: ['{ "info": { "title": «"Contoso (Independent Publisher)"» } }'],
  },

  *check({ info }) {
    const { text, hadSuffix } = withoutPublisherSuffix(textOr(info.title) ?? '');
    if (!hadSuffix) return;
    yield {
      at: '/info/title',
      message:
        'Leave "(Independent Publisher)" out of the title: it belongs to the title of the pull request.',
      fix: { title: `Write ${shown(text)}`, changes: [{ replace: '/info/title', with: text }] },
    };
  },
});
