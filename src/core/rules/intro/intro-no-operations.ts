import { operationTexts } from '../../document/findings/operation-texts.ts';
import { followsOtherTemplate } from '../../document/template/document-kind.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { defineRule } from '../../engine/rule.ts';

export const introNoOperations = defineRule({
  id: 'intro-no-operations',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Do not list actions and triggers in the intro.',
    why: 'The documentation forbids it: the page already lists them, and a second list is outdated after the next version.',
    fix: 'Remove the list. You may show popular triggers and actions under "Get started with your connector".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      'Orders.\n\n## Get started with your connector\n\n### Triggers\n\nStart with a new order.',
      'Orders.\n\n## Prerequisites\n\nActions need a plan.\n\n- A plan\n- An account\n- A key',
      {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "paths": { "/o": { "get": { "operationId": "GetOrder", "summary": "Get order" } } } }',
        'intro.md':
          'Orders.\n\n## Known issues and limitations\n\n- Get order: slow.\n- Get order: late.\n- Get order: odd.',
      },
    ],
    invalid: [
      'Orders.\n\n## «Supported Operations»\n\nGet order, create order.',
      'Orders.\n\n## More\n\n### «Actions and triggers»\n\nGet order, create order.',
      {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "paths": { "/o": { "get": { "operationId": "GetOrder", "summary": "Get order" }, "post": { "operationId": "CreateOrder" }, "put": { "summary": "Change order" } } } }',
        'intro.md':
          'Orders.\n\n## Prerequisites\n\n«- **Get order**: reads one.\n- `CreateOrder` - makes one.\n- Change order\n- And more»\n\n## «Get order»\n\nReads one.',
      },
    ],
  },

  *check(file, { apiDefinition }) {
    if (followsOtherTemplate(file, introTemplate)) return;
    for (const { at, fullSpan, label } of operationTexts(file, introTemplate, apiDefinition)) {
      yield {
        at: file.rangeOf(at),
        message: `Remove ${label}: the page already lists the actions and triggers.`,
        fix: { title: 'Remove it', changes: [file.edit(fullSpan, '')] },
      };
    }
  },
});
