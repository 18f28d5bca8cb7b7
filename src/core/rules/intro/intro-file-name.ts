import { baseName, fileName } from '../../connector/roles/file-name.ts';
import { defineRule } from '../../engine/rule.ts';

const SIMILAR_NAME =
  /^(?:\d+[-_ ]*)?intro(?:duction)?[-_ ]*(?:\(\d+\)|\d*)\.(?:md|markdown|mdown|txt)(?:\.(?:md|txt))?$/i;

export const introFileName = defineRule({
  id: 'intro-file-name',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Name the file intro.md.',
    why: 'The public page is built from the file with exactly this name, in lower case. A file with another name is not found.',
    fix: 'Rename the file to intro.md.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      { 'apiDefinition.swagger.json': '{ "swagger": "2.0" }', 'intro.md': 'An opening.' },
      { 'apiDefinition.swagger.json': '{ "swagger": "2.0" }', 'readme.md': '# Northwind' },
    ],
    invalid: [
      { 'apiDefinition.swagger.json': '{ "swagger": "2.0" }', 'Intro.MD': 'An opening.' },
      { 'apiDefinition.swagger.json': '{ "swagger": "2.0" }', 'introduction.md': 'An opening.' },
      { 'apiDefinition.swagger.json': '{ "swagger": "2.0" }', 'intro.md.txt': 'An opening.' },
    ],
  },

  *check({ intro, roles }) {
    if (intro !== undefined) {
      const name = fileName(intro.path);
      if (name !== 'intro.md') yield { in: intro, message: messageFor(name) };
      return;
    }
    for (const [path, role] of roles) {
      if (role === 'unknown' && SIMILAR_NAME.test(baseName(path)))
        yield { in: path, message: messageFor(path) };
    }
  },
});

function messageFor(name: string): string {
  return `Rename the file to intro.md: it is called "${name}".`;
}
