import { deliveryOf } from '../../../connector/delivery.ts';
import { artifactNames } from '../../../connector/file-roles.ts';
import { defineRule } from '../../../engine/rule.ts';

export const archiveScriptFile = defineRule({
  id: 'archive-script-file',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Hand in script.csx where scriptOperations name operations.',
    why: 'Operations that run a script cannot be deployed without it.',
    fix: 'Add script.csx, or remove scriptOperations. Where code is used, verified publishers send the script as a fourth file; one page allows three files only, so ask your Microsoft contact if the portal refuses it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "properties": { "scriptOperations": ["GetItem"] } }',
      {
        'connector.zip/apiProperties.json': '{ "properties": { "scriptOperations": ["GetItem"] } }',
        'connector.zip/script.csx': 'public class Script : ScriptBase {}',
      },
    ],
    invalid: [
      {
        'connector.zip/apiProperties.json':
          '{ "properties": { "scriptOperations": «["GetItem"]» } }',
      },
    ],
  },

  *check({ scriptOperations }, { script, source }) {
    const { length } = scriptOperations;
    if (length === 0 || script !== undefined || deliveryOf(source) !== 'archive') return;
    yield {
      at: '/properties/scriptOperations',
      message: `Add ${artifactNames.script}, or remove scriptOperations: ${length === 1 ? 'one operation runs' : `${length} operations run`} a script that is not among the files.`,
    };
  },
});
