import type { Rule } from '../../../engine/rule.ts';
import { folderExtraFiles } from './folder-extra-files.ts';
import { folderIconPng } from './folder-icon-png.ts';
import { folderIntroMd } from './folder-intro-md.ts';
import { folderName } from './folder-name.ts';
import { folderReadme } from './folder-readme.ts';
import { folderRightArea } from './folder-right-area.ts';
import { folderSettingsJson } from './folder-settings-json.ts';
import { folderZip } from './folder-zip.ts';

export const folderRules: readonly Rule[] = [
  folderExtraFiles,
  folderSettingsJson,
  folderIconPng,
  folderIntroMd,
  folderZip,
  folderRightArea,
  folderName,
  folderReadme,
];
