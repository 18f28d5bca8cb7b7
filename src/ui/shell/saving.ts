import type { ConnectorApi } from '../../core/contract/api.ts';
import { saveFile } from '../base/save-file.ts';
import type { Page } from './page.ts';

/** Saves what the page shows as downloads. */
export type Saving = Pick<Page, 'save' | 'saveTable' | 'saveFiles'>;

/** The API writes tables and zips. */
export function createSaving(api: Pick<ConnectorApi, 'csvFile' | 'zip'>): Saving {
  return {
    save: saveFile,
    async saveTable(rows) {
      saveFile('connectors.csv', await api.csvFile(rows), 'text/csv');
    },
    async saveFiles(files) {
      const [[path, bytes] = []] = files;
      if (files.size > 1) saveFile('changed-files.zip', await api.zip(files));
      else if (path && bytes)
        saveFile(path.slice(path.lastIndexOf('/') + 1), bytes, 'application/octet-stream');
    },
  };
}
