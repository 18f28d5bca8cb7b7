import { defineRule } from '../../../engine/rule.ts';

export const setsNameUnique = defineRule({
  id: 'sets-name-unique',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['connectionParameterSets'],
  docs: {
    summary: 'Give each connection parameter set its own name.',
    why: 'A connection uses this name to remember how the user chose to sign in.',
    fix: 'Set "name" to a short word that no other set uses, such as "basicAuth".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/multi-auth',
    valid: [
      '{ "properties": { "connectionParameterSets": { "values": [{ "name": "key" }, { "name": "basic" }] } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameterSets": { "values": [{ "name": "auth" }, { "name": «"auth"» }] } } }',
      '{ "properties": { "connectionParameterSets": { "values": [«{ "parameters": {} }»] } } }',
      '{ "properties": { "connectionParameterSets": { "values": [{ "name": «""» }] } } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('sets-name-unique');
    const taken = new Set<string>();
    for (const { name, pointer } of file.parameterSets) {
      if (name === undefined) continue;
      if (taken.has(name)) {
        const message = `Rename connection parameter set \`${name}\`: an earlier set has the same name.`;
        yield { at: `${pointer}/name`, message };
      }
      taken.add(name);
    }
  },
});
