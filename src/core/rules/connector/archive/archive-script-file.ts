import { deliveryOf } from '../../../connector/delivery.ts';
import { artifactNames } from '../../../connector/roles/artifact-names.ts';
import { defineRule } from '../../../engine/rule.ts';

export const archiveScriptFile = defineRule({
  id: 'archive-script-file',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Include script.csx when scriptOperations lists operations.',
    why: 'Operations that run a script cannot be deployed without it.',
    fix: 'Add script.csx as a fourth file, or remove scriptOperations. A Microsoft page allows only three files: if the portal rejects script.csx, ask your Microsoft contact.',
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
