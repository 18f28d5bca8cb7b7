import type { RuleFamily } from '../../engine/rule.ts';
import { archiveRules } from './archive/index.ts';
import { fileRules } from './file/index.ts';
import { folderRules } from './folder/index.ts';
import { formatRules } from './format/index.ts';
import { settingsRules } from './settings/index.ts';

/** Rules about the set of files and the JSON files, in the order of the documentation. */
export const connectorFamilies: readonly RuleFamily[] = [
  { name: 'Archive', rules: archiveRules },
  { name: 'Pull request folder', rules: folderRules },
  { name: 'JSON files', rules: fileRules },
  { name: 'Layout of the JSON files', rules: formatRules },
  { name: 'settings.json', rules: settingsRules },
];
