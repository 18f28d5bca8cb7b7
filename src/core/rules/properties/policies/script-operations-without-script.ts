import { deliveryOf } from '../../../connector/delivery.ts';
import { artifactNames } from '../../../connector/roles/artifact-names.ts';
import { defineRule } from '../../../engine/rule.ts';

export const scriptOperationsWithoutScript = defineRule({
  id: 'script-operations-without-script',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['scriptOperations'],
  docs: {
    summary: 'Include the script when "scriptOperations" lists operations.',
    why: 'Operations in this list fail without the script, and reviewers cannot review code that is not in the pull request.',
    fix: 'Add script.csx to the folder, or remove "scriptOperations".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "properties": { "scriptOperations": [] } }',
      {
        'apiProperties.json': '{ "properties": { "scriptOperations": ["GetItem"] } }',
        'script.csx': 'public class Script : ScriptBase {}',
      },
      {
        'connector.zip/apiProperties.json': '{ "properties": { "scriptOperations": ["GetItem"] } }',
      },
    ],
    invalid: ['{ "properties": { "scriptOperations": «["GetItem", "CreateItem"]» } }'],
  },

  *check({ scriptOperations }, { script, source }) {
    const { length } = scriptOperations;
    // `archive-script-file` covers archives.
    if (length === 0 || script !== undefined || deliveryOf(source) === 'archive') return;
    yield {
      at: '/properties/scriptOperations',
      message: `Add ${artifactNames.script}, or remove "scriptOperations": ${length === 1 ? 'one operation runs' : `${length} operations run`} a script that is not among the files.`,
    };
  },
});
