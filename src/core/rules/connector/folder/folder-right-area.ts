import { deliveryOf } from '../../../connector/delivery.ts';
import { areaOf, areaOfProfile } from '../../../connector/guess-profile.ts';
import { defineRule } from '../../../engine/rule.ts';

export const folderRightArea = defineRule({
  id: 'folder-right-area',
  severity: 'error',
  authority: 'reviewer',
  subject: 'connector',
  docs: {
    summary: 'Put the connector in the repository folder for your kind of publisher.',
    why: 'The folder decides which checks run. In the wrong one the certification checks do not run, and reviewers send the pull request back.',
    fix: 'Move the connector: certified-connectors is for verified publishers, independent-publisher-connectors for independent ones, custom-connectors for samples.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/570',
    valid: [{ 'certified-connectors/Northwind/apiDefinition.swagger.json': '{}' }],
    invalid: [{ 'custom-connectors/Northwind/apiDefinition.swagger.json': '{}' }],
  },

  *check({ source, profile }) {
    const area = areaOf(source);
    const wanted = areaOfProfile(profile);
    if (area === undefined || area === wanted || deliveryOf(source) === 'archive') return;
    yield {
      message: `Move the connector to ${wanted}: it is in ${area}, which is not for your kind of publisher.`,
    };
  },
});
