import { deliveryOf } from '../../../connector/delivery.ts';
import { areaOf, areaOfProfile } from '../../../connector/guess-profile.ts';
import { defineRule } from '../../../engine/rule.ts';

export const folderRightArea = defineRule({
  id: 'folder-right-area',
  severity: 'error',
  authority: 'reviewer',
  subject: 'connector',
  docs: {
    summary: 'Put the connector into the folder of the repository that is for its publishers.',
    why: 'The folder decides which checks run: in the wrong one, those of certification do not, and reviewers send the pull request back.',
    fix: 'Move the connector: verified publishers to certified-connectors, independent ones to independent-publisher-connectors, samples to custom-connectors.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/570',
    valid: [{ 'certified-connectors/Contoso/apiDefinition.swagger.json': '{}' }],
    invalid: [{ 'custom-connectors/Contoso/apiDefinition.swagger.json': '{}' }],
  },

  *check({ source, profile }) {
    const area = areaOf(source);
    const wanted = areaOfProfile(profile);
    if (area === undefined || area === wanted || deliveryOf(source) === 'archive') return;
    yield {
      message: `Move the connector to ${wanted}: ${area} is not for the publishers that you chose.`,
    };
  },
});
