import { artifactNames, fileName } from '../../connector/file-roles.ts';
import { defineRule } from '../../engine/rule.ts';

export const scriptFileName = defineRule({
  id: 'script-file-name',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'script',
  docs: {
    summary: 'Name the script script.csx.',
    why: 'The submission page names it so. A few connectors were published under another name, so it may pass.',
    fix: 'Rename the file; the archive that is built here has it under that name.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [{ 'script.csx': 'public class Script : ScriptBase {}' }],
    invalid: [{ 'Script.cs': 'public class Script : ScriptBase {}' }],
  },

  *check({ path }) {
    const name = fileName(path);
    if (name !== artifactNames.script) {
      yield { message: `Rename ${name} to script.csx. The archive built here names it so.` };
    }
  },
});
