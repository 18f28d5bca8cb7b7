import { defineRule } from '../../../engine/rule.ts';

export const propsUnknownKey = defineRule({
  id: 'props-unknown-key',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Use only the members that the format knows in "properties".',
    why: 'What it does not know is dropped: a misspelled member is as good as missing.',
    fix: 'Correct the name, or remove the member.',
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
      // Nothing is lost with a member that was never the platform's: published connectors carry some.
      yield fault.fix === undefined ? { ...fault, severity: 'warning' } : fault;
    }
  },
});
