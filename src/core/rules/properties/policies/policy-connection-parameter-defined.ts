import { defineRule } from '../../../engine/rule.ts';
import { connectionReferences } from '../../../properties/connection-references.ts';
import { closestName } from '../../../text/closest-name.ts';

export const policyConnectionParameterDefined = defineRule({
  id: 'policy-connection-parameter-defined',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Read only connection parameters that the connector declares.',
    why: 'Users are never asked for an undeclared parameter, so the policy runs with an empty or default value.',
    fix: 'Declare the parameter in "connectionParameters", or correct its name in the expression.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/policy-templates/dynamichosturl/dynamichosturl',
    valid: [
      '{ "properties": { "connectionParameters": { "host": { "type": "string" } }, "policyTemplateInstances": [{ "parameters": { "x-ms-apimTemplateParameter.urlTemplate": "https://@connectionParameters(\'host\')" } }] } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting" } }, "policyTemplateInstances": [{ "parameters": { "x-ms-apimTemplateParameter.value": "@connectionParameters(\'token:TenantId\')" } }] } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "host": { "type": "string" } }, "policyTemplateInstances": [{ "parameters": { "x-ms-apimTemplateParameter.urlTemplate": «"https://@connectionParameters(\'hosts\')"» } }] } }',
      '{ "properties": { "policyTemplateInstances": [{ "parameters": { "x-ms-apimTemplateParameter.value": «"@connectionParameters(\'site\', \'main\')"» } }] } }',
    ],
  },

  *check(file) {
    const names = file.connectionParameters.map(({ name }) => name);
    const declared = new Set(names.flatMap((name) => [name, withoutClaim(name)]));
    for (const { name, hasDefault, policy, pointer } of connectionReferences(file)) {
      if (declared.has(name) || declared.has(withoutClaim(name))) continue;
      const meant = closestName(name, names);
      const guess = meant === undefined ? '' : ` (did you mean \`${meant}\`?)`;
      yield {
        at: pointer,
        message: `Declare connection parameter \`${name}\`, or correct its name in ${policy.label}${guess}: it is not declared.`,
        ...(hasDefault && { severity: 'info' }),
      };
    }
  },
});

/** The parameter's own name, without a claim: `token` in `token:TenantId`. */
function withoutClaim(name: string): string {
  return name.split(':', 1)[0] ?? name;
}
