import { deliveryOf } from '../../../connector/delivery.ts';
import { defineRule } from '../../../engine/rule.ts';

export const folderReadme = defineRule({
  id: 'folder-readme',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Add a readme.md to the pull request.',
    why: 'Both kinds of publishers must have one, and no pull request of the last years was merged without.',
    fix: 'Write readme.md from the template, and put it beside the two JSON files.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.1.1.2'],
    valid: [
      {
        'certified-connectors/Contoso/apiDefinition.swagger.json': '{}',
        'certified-connectors/Contoso/README.md': '# Contoso',
      },
      { 'connector.zip/apiDefinition.swagger.json': '{}' },
    ],
    invalid: [
      { 'certified-connectors/Contoso/apiDefinition.swagger.json': '{}' },
      { 'apiDefinition.swagger.json': '{}' },
    ],
  },

  *check({ source, roles }) {
    const delivery = deliveryOf(source);
    if (delivery === 'archive' || [...roles.values()].includes('readme')) return;
    if (delivery === 'pull request') yield { message: 'Add a readme.md: the folder has none.' };
    else {
      const message = 'Add a readme.md for the pull request: it is not among the files.';
      yield { severity: 'warning', message };
    }
  },
});
