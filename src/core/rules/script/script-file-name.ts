import { artifactNames } from '../../connector/roles/artifact-names.ts';
import { fileName } from '../../connector/roles/file-name.ts';
import { defineRule } from '../../engine/rule.ts';

export const scriptFileName = defineRule({
  id: 'script-file-name',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'script',
  docs: {
    summary: 'Name the script script.csx.',
    why: 'The submission page asks for this name. A few connectors were published with another name, so it may pass.',
    fix: 'Rename the file. The archive built here already uses the right name.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [{ 'script.csx': 'public class Script : ScriptBase {}' }],
    invalid: [{ 'Script.cs': 'public class Script : ScriptBase {}' }],
  },

  *check({ path }) {
    const name = fileName(path);
    if (name !== artifactNames.script) {
      yield {
        message: `Rename the script to script.csx, as the archive built here does: it is named \`${name}\`.`,
      };
    }
  },
});
