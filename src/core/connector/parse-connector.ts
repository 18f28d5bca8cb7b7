import type { ConnectorSource } from '../contract/connector-source.ts';
import type { Profile, ProfileChoice } from '../contract/profile.ts';
import type { Role } from '../contract/report.ts';
import { MarkdownFile } from '../document/markdown-file.ts';
import { type ImageFile, readImage } from '../files/image-file.ts';
import { JsonFile } from '../files/json-file.ts';
import { isObject } from '../files/json-value.ts';
import { TextFile } from '../files/text-file.ts';
import { documentFaultOf } from '../formats/document-fault.ts';
import { ApiDefinition } from '../openapi/api-definition.ts';
import { ApiProperties } from '../properties/api-properties.ts';
import { ScriptFile } from '../script/script-file.ts';
import type { Connector, ForeignFile } from './connector.ts';
import { rolesOf } from './file-roles.ts';
import { foreignFormat } from './foreign-format.ts';
import { guessProfile } from './guess-profile.ts';

/** Of an image, so much is read as a text. */
const ENOUGH_TO_TELL = 512;

/** Decodes and parses each known file as far as possible, and decides the profile. Never rejects. */
export async function parseConnector(
  source: ConnectorSource,
  wanted: Profile | 'auto',
): Promise<{ readonly connector: Connector; readonly profile: ProfileChoice }> {
  const roles = rolesOf(source.files);
  const foreign: ForeignFile[] = [];
  const broken: JsonFile[] = [];
  const file = <T extends TextFile>(
    role: Role,
    Type: new (path: string, bytes: Uint8Array) => T,
  ): T[] => {
    const [path] = [...roles].find(([, fileRole]) => fileRole === role) ?? [];
    const bytes = path === undefined ? undefined : source.files.get(path);
    if (path === undefined || bytes === undefined) return [];
    const parsed = new Type(path, bytes);
    const format = foreignFormat(parsed, role);
    if (format !== undefined) foreign.push({ file: parsed, role, format });
    else if (isBroken(parsed)) broken.push(parsed);
    else return [parsed];
    return [];
  };
  const [apiDefinition] = file('apiDefinition', ApiDefinition);
  const [apiProperties] = file('apiProperties', ApiProperties);
  const [settings] = file('settings', JsonFile);
  const [script] = file('script', ScriptFile);
  const [intro] = file('intro', MarkdownFile);
  const [readme] = file('readme', MarkdownFile);
  const icon = await iconOf(source, roles, foreign);
  const profile = profileOf(source, wanted, apiDefinition, apiProperties);
  const jsonFiles = [apiDefinition, apiProperties, settings].filter((json) => json !== undefined);
  const connector: Connector = {
    source,
    profile: profile.profile,
    roles,
    foreign,
    broken,
    jsonFiles,
    ...(hasObject(apiDefinition) && { apiDefinition }),
    ...(hasObject(apiProperties) && { apiProperties }),
    ...(hasObject(settings) && { settings }),
    ...(icon && { icon }),
    ...(script && { script }),
    ...(intro && { intro }),
    ...(readme && { readme }),
  };
  return { connector, profile };
}

/** Whether nothing certain can be said of a JSON file: its letters or its structure may be others than they seem. */
function isBroken(file: TextFile): file is JsonFile {
  if (!(file instanceof JsonFile)) return false;
  const isUtf8 = file.encoding === 'utf-8' && file.firstBadOffset === undefined;
  return !isUtf8 || documentFaultOf(file).fault?.isTotal === true;
}

function hasObject<T extends JsonFile>(file: T | undefined): file is T {
  return file !== undefined && isObject(file.value);
}

async function iconOf(
  source: ConnectorSource,
  roles: ReadonlyMap<string, Role>,
  foreign: ForeignFile[],
): Promise<ImageFile | undefined> {
  const [path] = [...roles].find(([, role]) => role === 'icon') ?? [];
  const bytes = path === undefined ? undefined : source.files.get(path);
  if (path === undefined || bytes === undefined) return undefined;
  const beginning = new TextFile(path, bytes.subarray(0, ENOUGH_TO_TELL));
  const format = foreignFormat(beginning, 'icon');
  if (format === undefined) return readImage(path, bytes);
  foreign.push({ file: beginning, role: 'icon', format });
  return undefined;
}

function profileOf(
  source: ConnectorSource,
  wanted: Profile | 'auto',
  definition: ApiDefinition | undefined,
  properties: ApiProperties | undefined,
): ProfileChoice {
  if (wanted === 'auto') return guessProfile(source, definition, properties);
  return { profile: wanted, reason: 'You chose it.', guessed: false };
}
