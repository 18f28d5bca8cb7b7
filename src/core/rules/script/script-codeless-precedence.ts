import { defineRule } from '../../engine/rule.ts';
import { shown } from '../../files/json/json-value.ts';

export const scriptCodelessPrecedence = defineRule({
  id: 'script-codeless-precedence',
  severity: 'info',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Do not apply policies to operations that run the script.',
    why: 'The script takes precedence: the platform does not apply policies to its operations.',
    fix: 'Do in the script what the policy does, and remove the operation from the policy.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      {
        'apiProperties.json':
          '{ "properties": { "scriptOperations": ["GetItem"], "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplate-operationName": ["ListItems"] } }] } }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
    ],
    invalid: [
      {
        'apiProperties.json':
          '{ "properties": { "scriptOperations": ["GetItem"], "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplate-operationName": [«"GetItem"»] } }] } }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
    ],
  },

  *check({ path }, { apiProperties }) {
    if (apiProperties === undefined) return;
    const { scriptOperations, policies } = apiProperties;
    for (const policy of policies) {
      for (const [index, operation] of policy.operations.entries()) {
        if (scriptOperations.length > 0 && !scriptOperations.includes(operation)) continue;
        yield {
          in: apiProperties,
          at: `${policy.pointer}/parameters/x-ms-apimTemplate-operationName/${index}`,
          message: `Move the policy into \`${path}\`: ${policy.label} is not applied to ${shown(operation)}, which runs the script.`,
        };
      }
    }
  },
});
