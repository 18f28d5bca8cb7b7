import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { isObject, shown, textOr, typeName } from '../../../files/json/json-value.ts';
import { memberPointer, setMember } from '../../../files/member.ts';
import {
  type KnownPolicy,
  knownPolicies,
  policyParameter,
} from '../../../properties/policy-parameters.ts';

const TYPE = 'PollingTrigger';

export const pollingTriggerPolicyShape = defineRule({
  id: 'polling-trigger-policy-shape',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Define the next query and the path to the items of a polling trigger.',
    why: 'The platform builds the next poll from triggerConfig, and finds the new items with triggerDataPath.',
    fix: 'Set "type" to "PollingTrigger", triggerConfig to an object of query parameters, and triggerDataPath to an expression such as @triggerBody().value.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-polling-trigger',
    valid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "pollingtrigger", "type": "PollingTrigger", "parameters": { "x-ms-apimTemplateParameter.triggerConfig": { "since": "{body().latest}" }, "x-ms-apimTemplateParameter.triggerDataPath": "@triggerBody().value" } }] } }',
    ],
    invalid: [
      '{ "properties": { "policyTemplateInstances": [{ "templateId": "pollingtrigger", "type": «"Polling"», "parameters": { "x-ms-apimTemplateParameter.triggerConfig": «"since"», "x-ms-apimTemplateParameter.triggerDataPath": «"value"» } }] } }',
      '{ "properties": { "policyTemplateInstances": [«{ "templateId": "pollingtrigger", "parameters": {} }»] } }',
    ],
  },

  *check(file) {
    for (const known of knownPolicies(file)) {
      const { value, pointer, label, templateId } = known.policy;
      if (templateId?.toLowerCase() !== 'pollingtrigger') continue;
      const { type } = value;
      if (type !== TYPE && type !== null) {
        const found = type === undefined ? 'missing' : shown(type);
        const changes = [setMember(value, pointer, 'type', TYPE)];
        yield {
          at: memberPointer(value, pointer, 'type'),
          message: `Set "type" of ${label} to "${TYPE}": it is ${found}.`,
          fix: { title: `Set to "${TYPE}"`, changes, safe: true },
          ...(type === undefined && { severity: 'warning' }),
        };
      }
      yield* parameterFaults(known);
    }
  },
});

function* parameterFaults(known: KnownPolicy): Generator<Finding> {
  const { label } = known.policy;
  const query = policyParameter(known, 'triggerConfig');
  if (query.value !== undefined && query.value !== null && !isObject(query.value)) {
    const message = `Make "triggerConfig" of ${label} an object of query parameters: it is ${typeName(query.value)}.`;
    yield { at: query.pointer, message };
  }
  const path = policyParameter(known, 'triggerDataPath');
  if (path.value === undefined || path.value === null) return;
  if (textOr(path.value)?.startsWith('@') !== true) {
    const message = `Write "triggerDataPath" of ${label} as an expression such as @triggerBody().value: it is ${shown(path.value)}.`;
    yield { at: path.pointer, message };
  }
}
