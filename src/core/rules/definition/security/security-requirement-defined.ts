import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { parentOf } from '../../../files/json/json-pointer.ts';
import { objectOr } from '../../../files/json/json-value.ts';
import type { FindingQuestion } from '../../../files/question.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import {
  type SecurityRequirement,
  securityRequirements,
  securitySchemes,
} from '../../../openapi/security.ts';

type Uses = readonly [SecurityRequirement, ...SecurityRequirement[]];

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
    for (const all of undefinedNames(securityRequirements(definition))) {
      const [first] = all;
      const uses = all.length > 1 ? `, but used ${all.length} times` : '';
      yield {
        at: first.pointer,
        highlight: 'key',
        message: `Add \`${first.name}\` to "securityDefinitions", or correct the name in "security" of ${first.owner}: it is not defined${uses}.`,
        questions: [askForScheme(all, definition)],
      };
    }
  },
});

/** Returns the uses of each undefined name. */
function undefinedNames(requirements: Iterable<SecurityRequirement>): Iterable<Uses> {
  const names = new Map<string, [SecurityRequirement, ...SecurityRequirement[]]>();
  for (const requirement of requirements) {
    if (requirement.scheme !== undefined) continue;
    const known = names.get(requirement.name);
    if (known === undefined) names.set(requirement.name, [requirement]);
    else known.push(requirement);
  }
  return names.values();
}

/** Asks which scheme is meant, if any, for all uses of the name. */
function askForScheme(uses: Uses, definition: ApiDefinition): FindingQuestion {
  const [{ name, owner }] = uses;
  const isAlone = (requirement: JsonPointer) =>
    Object.keys(objectOr(definition.resolve(`#${requirement}`)?.value)).length === 1;
  const remove = uses.map(({ pointer }) => ({
    remove: isAlone(parentOf(pointer)) ? parentOf(pointer) : pointer,
  }));
  const choices = [
    { label: 'None: remove it', value: '(none)', changes: remove },
    ...securitySchemes(definition).map(({ name: to }) => ({
      label: to,
      value: to,
      changes: uses.map(({ pointer }) => ({ rename: pointer, to })),
    })),
  ];
  return {
    title: `Correct \`${name}\` in "security" of ${owner}`,
    about: owner,
    fields: [{ label: 'Security definition', kind: 'choice', choices }],
    changes: [],
  };
}
