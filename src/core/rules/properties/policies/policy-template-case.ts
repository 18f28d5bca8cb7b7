import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { policyTemplates } from '../../../properties/policy-templates.ts';

export const policyTemplateCase = defineRule({
  id: 'policy-template-case',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Write the id of a policy template in lower case.',
    why: 'The platform ignores case, but the schema accepts only some spellings; lower case is accepted for every template.',
    fix: 'Write "setheader", for example, instead of "SetHeader".',
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
        message: `Change "templateId" of ${label} to "${wanted}", in lower case: it is "${templateId}".`,
        fix: changeTo(at, wanted, { safe: true }),
      };
    }
  },
});
