import type { ConnectorSource } from './connector-source.ts';
import type { MarkdownFile } from './document/markdown-file.ts';
import type { ImageFile } from './files/image-file.ts';
import type { JsonFile } from './files/json-file.ts';
import type { ApiDefinition } from './openapi/api-definition.ts';
import type { Profile } from './profile.ts';
import type { ApiProperties } from './properties/api-properties.ts';
import type { Role } from './report.ts';
import type { ScriptFile } from './script/script-file.ts';

/** The connector as the rules see it: each known file, parsed as far as it can be. */
export interface Connector {
  readonly source: ConnectorSource;
  readonly profile: Profile;
  /** What each file is for, by its path. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Absent where the file is missing, or holds no JSON object. */
  readonly apiDefinition?: ApiDefinition;
  readonly apiProperties?: ApiProperties;
  readonly settings?: JsonFile;
  /** Every JSON file with a role, whatever could be read of it. */
  readonly jsonFiles: readonly JsonFile[];
  readonly icon?: ImageFile;
  readonly script?: ScriptFile;
  readonly intro?: MarkdownFile;
  readonly readme?: MarkdownFile;
}
