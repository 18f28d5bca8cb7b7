import { defineRule } from '../../../engine/rule.ts';

export const propsUnknownKey = defineRule({
  id: 'props-unknown-key',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Use only names that the format defines inside "properties".',
    why: 'The platform drops properties it does not know, so a misspelled one is as good as missing.',
    fix: 'Correct the name, or remove the property.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: ['{ "properties": { "scriptOperations": [], "connectionParameterSets": {} } }'],
    invalid: [
      '{ "properties": { «"iconBrandColour"»: "#2b5a7d" } }',
      '{ "properties": { «"StackOwner"»: "Northwind" } }',
      '{ "properties": { «"script"»: {} } }',
    ],
  },

  *check(file) {
    for (const fault of file.faultsOf('props-unknown-key')) {
      // A name that resembles no known one loses nothing; some published connectors have one.
      yield fault.fix === undefined ? { ...fault, severity: 'warning' } : fault;
    }
  },
});
