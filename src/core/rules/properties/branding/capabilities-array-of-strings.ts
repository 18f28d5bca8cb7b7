import { defineRule } from '../../../engine/rule.ts';

export const capabilitiesArrayOfStrings = defineRule({
  id: 'capabilities-array-of-strings',
  severity: 'error',
  authority: 'validator',
  subject: 'apiProperties',
  docs: {
    summary: 'Write "capabilities" as a list of strings.',
    why: 'The platform rejects a connector whose "capabilities" is anything else.',
    fix: 'Use a list such as ["actions"]. An empty list is fine.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    messages: [
      'ApiDefinitionCapabilitiesInvalid',
      "The custom connector property 'Capabilities' is not a string array.",
    ],
    valid: [
      '{ "properties": { "capabilities": [] } }',
      '{ "properties": { "capabilities": ["actions"] } }',
      '{ "properties": {} }',
    ],
    invalid: ['{ "properties": { "capabilities": «"actions"» } }'],
  },

  *check(file) {
    for (const fault of file.faultsOf('capabilities-array-of-strings')) {
      const isList = fault.at === '/properties/capabilities';
      const written = file.properties.capabilities;
      yield isList && typeof written === 'string'
        ? {
            ...fault,
            fix: {
              title: 'Turn it into a list',
              changes: [{ replace: fault.at, with: [written] }],
              safe: true,
            },
          }
        : fault;
    }
  },
});
