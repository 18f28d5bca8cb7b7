import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import type { Finding } from '../../../files/finding.ts';
import { objectOr, scalarText, shown } from '../../../files/json/json-value.ts';
import { memberPointer, setMember } from '../../../files/member.ts';
import type { ConnectionParameter } from '../../../properties/api-properties.ts';
import {
  asksForClientSecret,
  isTenantClaim,
  tenantClaim,
} from '../../../properties/tenant-claim.ts';

export const tenantidClaimShape = defineRule({
  id: 'tenantid-claim-shape',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary:
      'Write the tenant claim as the wizard does: hidden, not required, filled in at sign-in.',
    why: 'The metadata tells the platform to fill in the tenant that users sign in to. The format allows no other shape.',
    fix: 'Set the type string, "metadata": { "sourceType": "AzureActiveDirectoryTenant" }, and the constraints "hidden": "true" and "required": "false".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    messages: ["JSON does not match all schemas from 'allOf'. Invalid schema indexes: 0."],
    valid: [
      '{ "properties": { "connectionParameters": { "token:TenantId": { "type": "string", "metadata": { "sourceType": "AzureActiveDirectoryTenant" }, "uiDefinition": { "constraints": { "hidden": "true", "required": "false" } } } } } }',
      '{ "properties": { "connectionParameterSets": { "values": [{ "parameters": { "token:clientSecret": { "type": "securestring" }, "token:TenantId": { "type": "string", "metadata": { "sourceType": "AzureActiveDirectoryTenant" }, "uiDefinition": { "constraints": { "hidden": "false", "required": "true" } } } } }] } } }',
      '{ "properties": { "connectionParameters": { "tenant": { "type": "string" } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token:TenantId": { "type": «"securestring"», "metadata": { "sourceType": "AzureActiveDirectoryTenant" } } } } }',
      '{ "properties": { "connectionParameters": { "token:TenantId": «{ "type": "string", "uiDefinition": { "constraints": { "hidden": "true", "required": "false" } } }» } } }',
      '{ "properties": { "connectionParameters": { "token:TenantId": { "type": "string", "metadata": { "sourceType": "AzureActiveDirectoryTenant" }, "uiDefinition": { "constraints": { "hidden": «"false"», "required": «"true"» } } } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const parameter of connectionParameters) {
      if (!isTenantClaim(parameter.name)) continue;
      yield* sourceFaults(parameter);
      // An application that signs in as itself has no user to take the tenant from.
      if (asksForClientSecret(parameter.set?.parameters ?? connectionParameters)) continue;
      yield* constraintFaults(parameter);
    }
  },
});

function* sourceFaults({ value, type, pointer, label }: ConnectionParameter): Generator<Finding> {
  if (typeof type === 'string' && type !== 'string') {
    const message = `Change the type of ${label} to "string": it is ${shown(type)}.`;
    yield { at: `${pointer}/type`, message };
  }
  const { sourceType } = tenantClaim;
  if (objectOr(value.metadata).sourceType === sourceType) return;
  yield {
    at: memberPointer(value, pointer, 'metadata'),
    message: `Set "sourceType" to "${sourceType}" in "metadata" of ${label}: without it, the platform does not fill in the tenant.`,
    fix: {
      title: 'Set the source of the tenant',
      changes: [setMember(value, pointer, 'metadata', { sourceType })],
    },
  };
}

function* constraintFaults({
  constraints,
  pointer,
  label,
}: ConnectionParameter): Generator<Finding> {
  for (const [member, wanted] of [
    ['hidden', 'true'],
    ['required', 'false'],
  ] as const) {
    const found = constraints[member];
    if (found === undefined || scalarText(found).toLowerCase() === wanted) continue;
    const at = `${pointer}/uiDefinition/constraints/${member}` as const;
    yield {
      at,
      message: `Set "${member}" of ${label} to "${wanted}": the platform fills in the claim, not the user.`,
      fix: changeTo(at, wanted),
    };
  }
}
