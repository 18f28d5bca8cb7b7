import { folderOf } from '../../../connector/roles/file-name.ts';
import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { objectOr, own } from '../../../files/json/json-value.ts';

const NAMES = ['apiProperties', 'apiDefinition', 'icon', 'script'];

export const settingsFileNamesExist = defineRule({
  id: 'settings-file-names-exist',
  severity: 'warning',
  authority: 'advice',
  subject: 'settings',
  docs: {
    summary: 'Name only existing files in settings.json.',
    why: 'The paconn tool opens the files by these names, and fails if one is missing.',
    fix: 'Correct the name. On some systems, upper and lower case matter.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/tree/dev/tools/paconn-cli',
    valid: [
      { 'settings.json': '{ "icon": "./icon.png", "script": null }', 'icon.png': 'PNG' },
      '{ "apiDefinition": "/home/ada/apiDefinition.swagger.json" }',
    ],
    invalid: [{ 'settings.json': '{ "icon": «"logo.png"» }', 'icon.png': 'PNG' }],
  },

  *check({ path, value }, { source }) {
    const folder = folderOf(path);
    for (const name of NAMES) {
      const file = own(objectOr(value), name);
      if (typeof file !== 'string' || file === '' || leadsOutside(file)) continue;
      const plain = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
      if (source.files.has(folder + plain)) continue;
      yield {
        at: child('', name),
        message: `Correct the file name in "${name}": there is no ${plain} next to ${path}.`,
      };
    }
  },
});

/** Whether a path leads out of the folder, to a file that may exist but was not dropped. */
function leadsOutside(file: string): boolean {
  return /^(?:[/\\]|[a-z]:)|\.\./i.test(file);
}
