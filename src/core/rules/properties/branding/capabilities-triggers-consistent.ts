import { defineRule } from '../../../engine/rule.ts';

export const capabilitiesTriggersConsistent = defineRule({
  id: 'capabilities-triggers-consistent',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiProperties',
  docs: {
    summary: 'List "triggers" in "capabilities" if the connector has triggers.',
    why: 'A list with "actions" but not "triggers" declares that the connector has no triggers.',
    fix: 'Add "triggers" to the list.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/57',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/hook": { "post": { "x-ms-trigger": "single" } } } }',
        'apiProperties.json': '{ "properties": { "capabilities": ["actions", "triggers"] } }',
      },
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/hook": { "post": { "x-ms-trigger": "single" } } } }',
        'apiProperties.json': '{ "properties": { "capabilities": [] } }',
      },
      {
        'apiDefinition.swagger.json': '{ "paths": { "/items": { "get": {} } } }',
        'apiProperties.json': '{ "properties": { "capabilities": ["actions"] } }',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/hook": { "post": { "x-ms-trigger": "single" } } } }',
        'apiProperties.json': '{ "properties": { "capabilities": «["actions"]» } }',
      },
    ],
  },

  *check({ capabilities }, { apiDefinition }) {
    if (!capabilities.includes('actions') || capabilities.includes('triggers')) return;
    const trigger = apiDefinition?.operations.find(({ isTrigger }) => isTrigger);
    if (trigger === undefined) return;
    const at = '/properties/capabilities';
    yield {
      at,
      message: `Add "triggers" to "capabilities": ${trigger.label} is a trigger.`,
      fix: {
        title: 'Add "triggers"',
        changes: [{ replace: at, with: [...capabilities, 'triggers'] }],
      },
    };
  },
});
