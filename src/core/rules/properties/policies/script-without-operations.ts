import { defineRule } from '../../../engine/rule.ts';
import { memberPointer } from '../../../files/member.ts';

export const scriptWithoutOperations = defineRule({
  id: 'script-without-operations',
  severity: 'info',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'List the operations that need the script, unless all of them do.',
    why: 'Without a list, every request runs through the script. That takes time, and the script must pass on requests it does not handle.',
    fix: 'Add "scriptOperations" with the ids of the operations that need the script.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      {
        'apiProperties.json': '{ "properties": { "scriptOperations": ["GetItem"] } }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
      '{ "properties": {} }',
    ],
    invalid: [
      {
        'apiProperties.json': '{ "properties": «{}» }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
      {
        'apiProperties.json': '{ "properties": { "scriptOperations": «[]» } }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
    ],
  },

  *check({ properties }, { script }) {
    const { scriptOperations } = properties;
    const isEmpty = Array.isArray(scriptOperations) && scriptOperations.length === 0;
    if (script === undefined || (!isEmpty && (scriptOperations ?? null) !== null)) return;
    yield {
      at: memberPointer(properties, '/properties', 'scriptOperations'),
      message:
        'Add the operations that need the script to "scriptOperations", unless all do: every request runs through it now.',
    };
  },
});
