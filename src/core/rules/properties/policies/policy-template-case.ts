import { defineRule } from '../../../engine/rule.ts';
import { policyTemplates } from '../../../properties/policy-templates.ts';

export const policyTemplateCase = defineRule({
  id: 'policy-template-case',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Write the id of a policy template in small letters.',
    why: 'The platform does not mind, but the format lists different spellings for each template, and only small letters are right for all.',
    fix: 'Write "setheader" instead of "SetHeader".',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: ['{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader" }] } }'],
    invalid: ['{ "properties": { "policyTemplateInstances": [{ "templateId": «"setHeader"» }] } }'],
  },

  *check({ policies }) {
    for (const { templateId = '', pointer, label } of policies) {
      const wanted = templateId.toLowerCase();
      if (wanted === templateId || !policyTemplates.has(wanted)) continue;
      const at = `${pointer}/templateId` as const;
      yield {
        at,
        message: `Write "templateId" of ${label} in small letters: "${wanted}".`,
        fix: { title: `Write "${wanted}"`, changes: [{ replace: at, with: wanted }], safe: true },
      };
    }
  },
});
