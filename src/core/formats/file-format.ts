import type { JsonPointer, Range } from '../contract/diagnostic.ts';
import type { Role } from '../contract/report.ts';

/** The format of a file, by its content. */
export interface FileFormat {
  /** Its name with an article, for messages: `a Postman collection`. */
  readonly name: string;
  /** What to do if a file has this format instead of another. */
  readonly cure: Cure;
  /** Whether it describes an API, so that the file may be meant as the API definition. */
  readonly isApi: boolean;
  /** The role of files of this format, if connectors have such files. */
  readonly role?: Role;
}

/** The format of a file, and what shows it. */
export interface FoundFormat extends FileFormat {
  readonly at: JsonPointer | Range;
}

/** How to get the wanted file from a file of the format. */
export type Cure =
  | 'convert'
  | 'convert-yaml'
  | 'download-lfs'
  | 'download-raw'
  | 'unwrap'
  | 'replace';

const cures: Readonly<Record<Cure, (file: string, wanted: string) => string>> = {
  convert: (file) => `Convert ${file} to OpenAPI 2.0 in JSON`,
  'convert-yaml': (file) => `Convert ${file} to JSON`,
  'download-lfs': (file) => `Run git lfs pull to get the real ${file}`,
  'download-raw': (file) => `Download ${file} again, on GitHub with the Raw button`,
  unwrap: (file) => `Keep only the JSON document itself in ${file}`,
  replace: (file, wanted) => `Replace ${file} with ${wanted}`,
};

/** Says what to do with a file in the wrong format, and which format it is. */
export function formatMessage(format: FileFormat, file: string, wanted: string): string {
  return `${cures[format.cure](file, wanted)}: it is ${format.name}.`;
}
