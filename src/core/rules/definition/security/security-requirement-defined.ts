import { defineRule } from '../../../engine/rule.ts';
import { type SecurityRequirement, securityRequirements } from '../../../openapi/security.ts';

export const securityRequirementDefined = defineRule({
  id: 'security-requirement-defined',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Define each name that "security" refers to.',
    why: 'Each name in "security" refers to a security definition. The validator reports missing ones, though some connectors have been published with them.',
    fix: 'Add it to "securityDefinitions", correct its name, or remove the requirement.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SecurityRequirementMustBeDefined',
      "The security requirement '{0}' is not defined in the 'securityDefinitions' object.",
    ],
    valid: [
      '{ "securityDefinitions": { "basic": { "type": "basic" } }, "security": [{ "basic": [] }] }',
    ],
    invalid: [
      '{ "securityDefinitions": {}, "security": [{ «"key"»: [] }] }',
      '{ "paths": { "/a": { "get": { "security": [{ «"key"»: [] }] }, "put": { "security": [{ "key": [] }] } } } }',
    ],
  },

  *check(definition) {
    for (const [first, count] of undefinedNames(securityRequirements(definition))) {
      const uses = count > 1 ? `, but used ${count} times` : '';
      yield {
        at: first.pointer,
        highlight: 'key',
        message: `Add \`${first.name}\` to "securityDefinitions", or correct the name in "security" of ${first.owner}: it is not defined${uses}.`,
      };
    }
  },
});

/** Returns the first use of each undefined name, and the number of its uses. */
function undefinedNames(
  requirements: Iterable<SecurityRequirement>,
): Iterable<readonly [SecurityRequirement, number]> {
  const names = new Map<string, [SecurityRequirement, number]>();
  for (const requirement of requirements) {
    if (requirement.scheme !== undefined) continue;
    const known = names.get(requirement.name);
    if (known === undefined) names.set(requirement.name, [requirement, 1]);
    else known[1] += 1;
  }
  return names.values();
}
