import { defineRule } from '../../../../engine/rule.ts';
import type { Finding } from '../../../../files/finding.ts';
import { shown } from '../../../../files/json/json-value.ts';
import { pollingTriggers } from '../../../../openapi/extensions/webhooks.ts';
import type { Operation } from '../../../../openapi/operation.ts';
import { resolvedSchema } from '../../../../openapi/schemas/schema-contents.ts';
import { type PolledItems, polledItems } from '../../../../properties/polled-items.ts';
import { runsScript } from '../../../../script/script-use.ts';

export const extTriggerBatchArray = defineRule({
  id: 'ext-trigger-batch-array',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-trigger'],
  docs: {
    summary: 'Return a list from a "batch" trigger, and one object from a "single" trigger.',
    why: 'The platform starts a flow for each item of a list. Where it expects a list and gets an object, or the other way around, flows do not start.',
    fix: 'Change "x-ms-trigger", the schema of response 200, or triggerDataPath in the polling policy, which says where the list is.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/tides": { "get": { "operationId": "OnTide", "x-ms-trigger": "batch", "responses": { "200": { "schema": { "properties": { "value": { "type": "array" } } } } } } } } }',
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "pollingtrigger", "parameters": { "x-ms-apimTemplateParameter.triggerDataPath": "@triggerBody().value" } }] } }',
      },
      '{ "paths": { "/tides": { "get": { "operationId": "OnTide", "x-ms-trigger": "single", "responses": { "200": { "schema": { "type": "object" } } } } } } }',
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/tides": { "get": { "operationId": "OnTide", "x-ms-trigger": «"batch"», "responses": { "200": { "schema": { "type": "object", "properties": { "value": { "type": "object" } } } } } } } } }',
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "templateId": "pollingtrigger", "parameters": { "x-ms-apimTemplateParameter.triggerDataPath": "@triggerBody()?[\'value\']" } }] } }',
      },
      '{ "paths": { "/tides": { "get": { "operationId": "OnTide", "x-ms-trigger": «"single"», "responses": { "200": { "schema": { "type": "array" } } } } } } }',
    ],
  },

  *check(definition, connector) {
    for (const operation of pollingTriggers(definition)) {
      const kind = operation.value['x-ms-trigger'];
      if (runsScript(connector, operation)) continue;
      const { apiProperties } = connector;
      const items = apiProperties && polledItems(operation, apiProperties);
      if (kind === 'batch' && items !== undefined) yield* batchFaults(operation, items);
      else if (kind === 'single' && items === undefined) yield* singleFaults(operation);
    }
  },
});

/** A batch trigger without a policy has a rule of its own. */
function* batchFaults({ pointer, label }: Operation, items: PolledItems): Generator<Finding> {
  const type = items.schema?.type;
  if (type === undefined || type === 'array') return;
  yield {
    at: `${pointer}/x-ms-trigger`,
    message: `Point triggerDataPath of ${label} at a list, or set "x-ms-trigger" to "single": ${shown(items.path)} is of type ${shown(type)}.`,
  };
}

function* singleFaults({ definition, responses, pointer, label }: Operation): Generator<Finding> {
  const response = responses.find(({ code }) => code === '200');
  if (resolvedSchema(definition, response?.schema)?.type !== 'array') return;
  const at = `${pointer}/x-ms-trigger` as const;
  yield {
    at,
    message: `Set "x-ms-trigger" of ${label} to "batch": response 200 is a list.`,
    fix: { title: 'Change to "batch"', changes: [{ replace: at, with: 'batch' }] },
  };
}
