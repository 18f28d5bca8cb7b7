import type { ConnectorSource } from '../contract/connector-source.ts';
import type { Profile } from '../contract/profile.ts';
import type { Role } from '../contract/report.ts';
import type { MarkdownFile } from '../document/markdown/markdown-file.ts';
import type { FindingFix } from '../files/finding.ts';
import type { ImageFile } from '../files/image-file.ts';
import type { JsonFile } from '../files/json/json-file.ts';
import type { TextFile } from '../files/text-file.ts';
import type { FoundFormat } from '../formats/file-format.ts';
import type { ApiFiles } from '../properties/api-files.ts';
import type { ScriptFile } from '../script/script-file.ts';
import type { AssembledText } from './assembled-text.ts';
import type { Ignoring } from './ignoring.ts';
import type { Guess } from './roles/file-roles.ts';

/** A connector as the rules see it, with each known file parsed as far as possible. */
export interface Connector extends ApiFiles {
  readonly source: ConnectorSource;
  readonly profile: Profile;
  /** The role of each file, by path. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly settings?: JsonFile;
  /** The roles that are only guessed. */
  readonly guesses: readonly Guess[];
  /** The files in another format than their role needs. They are not parsed, and are missing below. */
  readonly foreign: readonly ForeignFile[];
  /** In a solution, where the pieces of the API properties come from. */
  readonly propertiesPlaces?: AssembledText;
  /** JSON files that need a repair before rules can check them. They are missing below, too. */
  readonly broken: readonly JsonFile[];
  /** Every other JSON file with a role, even if it could not be parsed. */
  readonly jsonFiles: readonly JsonFile[];
  readonly icon?: ImageFile;
  readonly script?: ScriptFile;
  readonly intro?: MarkdownFile;
  readonly readme?: MarkdownFile;
  /** `.preflight.json`, which no other rules check. */
  readonly preflight?: JsonFile;
  /** What became of its entries. Set once all other rules have run. */
  readonly ignoring?: Ignoring;
}

/** A file of another format than its role needs. */
export interface ForeignFile {
  readonly file: TextFile;
  readonly role: Role;
  readonly format: FoundFormat;
  /** Rewrites the file in the right format. */
  readonly convert?: (file: TextFile) => FindingFix | undefined;
}
