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
    why: 'Verified and independent publishers must both have one. No pull request of recent years was merged without it.',
    fix: 'Write readme.md from the template, and put it next to the two JSON files.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.1.1.2'],
    valid: [
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/README.md': '# Northwind',
      },
      { 'connector.zip/apiDefinition.swagger.json': '{}' },
    ],
    invalid: [
      { 'certified-connectors/Northwind/apiDefinition.swagger.json': '{}' },
      { 'apiDefinition.swagger.json': '{}' },
    ],
  },

  *check({ source, roles }) {
    const delivery = deliveryOf(source);
    if (delivery === 'archive' || [...roles.values()].includes('readme')) return;
    if (delivery === 'pull request') yield { message: 'Add a readme.md: the folder has none.' };
    else {
      const message = 'Add a readme.md to the pull request: there is none among the files.';
      yield { severity: 'warning', message };
    }
  },
});
