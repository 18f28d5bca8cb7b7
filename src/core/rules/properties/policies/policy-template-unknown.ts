import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { memberPointer } from '../../../files/member.ts';
import { policyTemplates } from '../../../properties/policy-templates.ts';
import { closestName } from '../../../text/closest-name.ts';

export const policyTemplateUnknown = defineRule({
  id: 'policy-template-unknown',
  severity: 'error',
  authority: 'reviewer',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Use only policy templates that exist on the platform.',
    why: 'Reviewers reject a policy with an unknown template: it does nothing, or cannot be deployed.',
    fix: 'Set "templateId" to a template such as setheader or dynamichosturl, or do the work in script.csx.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3706',
    valid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "setheader" }, { "templateId": "SetProperty" }, { "templateId": "setconnectionstatustounauthenticated" }] } }',
    ],
    invalid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": «"moveproperties"» }, «{ "title": "Header" }»] } }',
      '{ "properties": { "policyTemplateInstances": [{ "templateId": «"dynamichosturls"» }] } }',
    ],
  },

  *check({ policies }) {
    for (const { value, templateId, pointer, label } of policies) {
      if (value.templateId === null || policyTemplates.has(templateId?.toLowerCase() ?? ''))
        continue;
      const at = memberPointer(value, pointer, 'templateId');
      const known = [...policyTemplates.keys()];
      const meant = closestName(templateId ?? '', known);
      if (templateId === undefined) {
        const message = `Set "templateId" of ${label} to a template such as setheader: the policy names none.`;
        yield { at, message };
      } else if (meant === undefined) {
        const message = `Use another template or the script for ${label}: the platform has no template ${shown(templateId)}.`;
        yield { at, message };
      } else {
        const message = `Change "templateId" of ${label} to "${meant}": the platform has no template ${shown(templateId)}.`;
        yield { at, message, fix: changeTo(at, meant) };
      }
    }
  },
});
