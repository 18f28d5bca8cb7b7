import type { Rule } from '../../../engine/rule.ts';
import { archiveDuplicateEntries } from './archive-duplicate-entries.ts';
import { archiveExtraFiles } from './archive-extra-files.ts';
import { archiveFileNames } from './archive-file-names.ts';
import { archiveMacosExtras } from './archive-macos-extras.ts';
import { archiveRequiredFiles } from './archive-required-files.ts';
import { archiveRootLayout } from './archive-root-layout.ts';
import { archiveScriptFile } from './archive-script-file.ts';
import { archiveUnsafePath } from './archive-unsafe-path.ts';
import { archiveValidZip } from './archive-valid-zip.ts';

export const archiveRules: readonly Rule[] = [
  archiveValidZip,
  archiveRequiredFiles,
  archiveExtraFiles,
  archiveMacosExtras,
  archiveRootLayout,
  archiveFileNames,
  archiveDuplicateEntries,
  archiveUnsafePath,
  archiveScriptFile,
];
