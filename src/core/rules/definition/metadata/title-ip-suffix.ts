import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { withoutPublisherSuffix } from '../../../openapi/metadata/publisher-suffix.ts';

export const titleIpSuffix = defineRule({
  id: 'title-ip-suffix',
  severity: 'info',
  authority: 'documentation',
  profiles: ['independent'],
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Leave “(Independent Publisher)” out of the title.',
    why: 'The documentation asks for "Name (Independent Publisher)", but also for at most 30 characters. Nearly all connectors leave the suffix out of the file: it is in the title of the pull request, and the platform adds it.',
    fix: 'Write only the name in "title", and add the suffix to the title of the pull request.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission-ip',
    valid: ['{ "info": { "title": "Northwind" } }'],
    invalid: ['{ "info": { "title": «"Northwind (Independent Publisher)"» } }'],
  },

  *check({ info }) {
    const { text, hadSuffix } = withoutPublisherSuffix(textOr(info.title) ?? '');
    if (!hadSuffix) return;
    yield {
      at: '/info/title',
      message:
        'Remove "(Independent Publisher)" from the title: it belongs in the title of the pull request.',
      fix: changeTo('/info/title', text),
    };
  },
});
