import { artifactNames } from '../../connector/roles/artifact-names.ts';
import { fileName } from '../../connector/roles/file-name.ts';
import { defineRule } from '../../engine/rule.ts';

export const iconFileName = defineRule({
  id: 'icon-file-name',
  severity: 'warning',
  authority: 'documentation',
  profiles: ['verified'],
  subject: 'icon',
  docs: {
    summary: 'Name the icon icon.png.',
    why: 'The submission page asks for this name, in lower case.',
    fix: 'Rename the file. The archive built here already uses the right name.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [{ 'icon.png': 'PNG' }],
    invalid: [{ 'Logo.PNG': 'PNG' }, { 'connector.zip/Icon.png': 'PNG' }],
  },

  *check({ path }) {
    const name = fileName(path);
    if (name === artifactNames.icon) return;
    yield {
      message: `Rename the icon to icon.png, as the archive built here does: it is named \`${name}\`.`,
    };
  },
});
