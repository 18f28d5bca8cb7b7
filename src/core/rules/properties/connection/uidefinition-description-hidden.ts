import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { missingTextPointer, setMember } from '../../../files/member.ts';
import type { ConnectionParameter } from '../../../properties/api-properties.ts';
import { descriptionOf } from '../../../properties/described-parameters.ts';
import { isTenantClaim, tenantClaim } from '../../../properties/tenant-claim.ts';

export const uidefinitionDescriptionHidden = defineRule({
  id: 'uidefinition-description-hidden',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiProperties',
  docs: {
    summary: 'Describe hidden connection parameters, too.',
    why: 'The pull request check has reported a hidden parameter without a description as critical, although connectors without one have been published since.',
    fix: 'Add "description". For the tenant claim, use the text that the format prescribes.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3097',
    messages: [
      'Invalid value for the description property within the UI Definition object.',
      "JSON does not match all schemas from 'allOf'. Invalid schema indexes: 0.",
    ],
    valid: [
      '{ "properties": { "connectionParameters": { "token:TenantId": { "type": "string", "uiDefinition": { "description": "The tenant.", "constraints": { "hidden": "true" } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token:TenantId": { "type": "string", "uiDefinition": «{ "constraints": { "hidden": "true" } }» } } } }',
      '{ "properties": { "connectionParameters": { "env": { "type": "string", "uiDefinition": { "description": «""», "constraints": { "hidden": "true" } } } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const parameter of connectionParameters) {
      const { isHidden, isOAuth, uiDefinition, pointer, name, label } = parameter;
      if (!isHidden || isOAuth || descriptionOf(parameter) !== undefined) continue;
      const at = missingTextPointer(uiDefinition, `${pointer}/uiDefinition`, 'description');
      if (at === undefined) continue;
      yield {
        at,
        message: `Add "description" to ${label}, even though it is hidden: it has none.`,
        fix: isTenantClaim(name) ? addTenantDescription(parameter) : undefined,
      };
    }
  },
});

function addTenantDescription({ uiDefinition, pointer }: ConnectionParameter): FindingFix {
  const at = `${pointer}/uiDefinition` as const;
  return {
    title: 'Add the description that the format prescribes',
    changes: [setMember(uiDefinition, at, 'description', tenantClaim.description)],
    safe: true,
  };
}
