import { deliveryOf } from '../../../connector/delivery.ts';
import { defineRule } from '../../../engine/rule.ts';

const ORDINARY = /^[\p{L}\p{M}\p{N} .,'’&()+_-]*$/u;

export const folderName = defineRule({
  id: 'folder-name',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Name the folder after the connector, with nothing added.',
    why: 'Reviewers ask to remove “(Independent Publisher)” and “Proposal”: the parent folder and the pull request already say so.',
    fix: 'Rename the folder to the plain name of the connector.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2287',
    valid: [
      { 'certified-connectors/Northwind (Canada)/apiDefinition.swagger.json': '{}' },
      { 'connector: 2/apiDefinition.swagger.json': '{}' },
    ],
    invalid: [
      {
        'independent-publisher-connectors/Northwind (Independent Publisher)/apiProperties.json':
          '{}',
      },
      { 'independent-publisher-connectors/Proposal - Northwind/apiProperties.json': '{}' },
      { 'certified-connectors/Northwind: Orders*/apiProperties.json': '{}' },
    ],
  },

  *check({ source }) {
    const delivery = deliveryOf(source);
    const problem = problemOf(source.name);
    if (problem === undefined || delivery === 'archive') return;
    if (delivery === 'pull request') {
      yield { message: `Rename the folder "${source.name}": ${problem}.` };
    } else if (problem !== SPECIAL) {
      const message = `Rename the folder "${source.name}" for the pull request: ${problem}.`;
      yield { severity: 'info', message };
    }
  },
});

const SPECIAL = 'its name has special characters';

function problemOf(name: string): string | undefined {
  if (/\(?independent publisher\)?/i.test(name)) {
    return 'its parent folder in the repository already says “Independent Publisher”';
  }
  if (/^proposal\b/i.test(name)) return '“Proposal” belongs in the title of the pull request';
  return ORDINARY.test(name) ? undefined : SPECIAL;
}
