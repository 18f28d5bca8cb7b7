import type { Role } from '../contract/report.ts';
import { JsonFile } from '../files/json/json-file.ts';
import type { TextFile } from '../files/text-file.ts';
import type { FoundFormat } from '../formats/file-format.ts';
import { formatOf, located } from '../formats/format-of.ts';
import { failedDownloadOf } from '../formats/text-formats.ts';

/** Returns the format of a file if its role needs another. Files other than JSON may be anything but a failed download. */
export function foreignFormat(file: TextFile, role: Role): FoundFormat | undefined {
  if (file instanceof JsonFile) {
    const format = formatOf(file);
    return format?.role === role ? undefined : format;
  }
  const found = failedDownloadOf(file.text);
  return found && located(found, file);
}
