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
    summary: 'Name the folder as the connector, and no more.',
    why: 'Reviewers ask to take “(Independent Publisher)” and “Proposal” out: the area of the repository says the one, the pull request the other.',
    fix: 'Rename the folder.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2287',
    valid: [
      { 'certified-connectors/Contoso (Canada)/apiDefinition.swagger.json': '{}' },
      { 'connector: 2/apiDefinition.swagger.json': '{}' },
    ],
    invalid: [
      {
        'independent-publisher-connectors/Contoso (Independent Publisher)/apiProperties.json': '{}',
      },
      { 'independent-publisher-connectors/Proposal - Contoso/apiProperties.json': '{}' },
      { 'certified-connectors/Contoso: Orders*/apiProperties.json': '{}' },
    ],
  },

  *check({ source }) {
    const delivery = deliveryOf(source);
    const problem = problemOf(source.name);
    if (problem === undefined || delivery === 'archive') return;
    if (delivery === 'pull request') {
      yield { message: `Rename the folder "${source.name}": ${problem}.` };
    } else if (problem !== SPECIAL) {
      const message = `Name the folder of the pull request otherwise than "${source.name}": ${problem}.`;
      yield { severity: 'info', message };
    }
  },
});

const SPECIAL = 'it has special characters';

function problemOf(name: string): string | undefined {
  if (/\(?independent publisher\)?/i.test(name)) {
    return 'the area of the repository already says “Independent Publisher”';
  }
  if (/^proposal\b/i.test(name)) return '“Proposal” belongs in the title of the pull request';
  return ORDINARY.test(name) ? undefined : SPECIAL;
}
