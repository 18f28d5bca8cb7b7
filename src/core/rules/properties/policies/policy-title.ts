import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { memberPointer, setMember } from '../../../files/member.ts';
import { knownPolicies } from '../../../properties/policy-parameters.ts';

export const policyTitle = defineRule({
  id: 'policy-title',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Give each policy a title.',
    why: 'The wizard lists policies by title; without one, two policies that set headers look the same.',
    fix: 'Add a "title" that says in a few words what the policy does.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader", "title": "Name the caller" }] } }',
    ],
    invalid: [
      '{ "properties": { "policyTemplateInstances": [«{ "templateId": "setheader" }», { "templateId": "setheader", "title": «""» }] } }',
    ],
  },

  *check(file) {
    for (const { policy, template } of knownPolicies(file)) {
      const { value, pointer, label } = policy;
      if (textOr(value.title) !== undefined || value.title === null) continue;
      yield {
        at: memberPointer(value, pointer, 'title'),
        message: `Add a "title" that says what the policy does: ${label} has none.`,
        fix: {
          title: `Set the title to "${template.title}"`,
          changes: [setMember(value, pointer, 'title', template.title)],
          safe: true,
        },
      };
    }
  },
});
