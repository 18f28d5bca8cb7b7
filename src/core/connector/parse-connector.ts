import type { ConnectorSource } from '../contract/connector-source.ts';
import type { Profile, ProfileChoice } from '../contract/profile.ts';
import type { Role } from '../contract/report.ts';
import type { ImageFile } from '../files/image-file.ts';
import { JsonFile } from '../files/json/json-file.ts';
import { isObject } from '../files/json/json-value.ts';
import { TextFile } from '../files/text-file.ts';
import { documentFaultOf } from '../formats/document-fault.ts';
import { ApiDefinition } from '../openapi/api-definition.ts';
import { ApiProperties } from '../properties/api-properties.ts';
import type { Connector, ForeignFile } from './connector.ts';
import { foreignFormat } from './foreign-format.ts';
import { guessProfile } from './guess-profile.ts';
import { PREFLIGHT_FILE } from './preflight-file.ts';
import { chooseRoles } from './roles/file-roles.ts';
import { solutionRoles } from './solution-files.ts';

/** How many bytes of an image are read as text. */
const ENOUGH_TO_TELL = 512;

/** Loaded on demand: a connector in a repository has no icon. */
export const loadImage = () => import('../files/image-file.ts');

/** Loaded on demand: few connectors are in a solution. */
export const loadSolution = () => import('./solution-properties.ts');

/** Loaded on demand: many connectors have no script. */
export const loadScript = () => import('../script/script-file.ts');

/** Loaded on demand: few files are YAML. */
export const loadYaml = () => import('../formats/yaml-conversion.ts');

/** Loaded on demand: parsing Markdown takes much code. */
export const loadMarkdown = () => import('../document/markdown/markdown-file.ts');

/** Decodes and parses each known file as far as possible, and decides the profile. Rejects only if lazy code cannot be loaded. */
export async function parseConnector(
  source: ConnectorSource,
  wanted: Profile | 'auto',
): Promise<{ readonly connector: Connector; readonly profile: ProfileChoice }> {
  const { solution } = source;
  const { roles, guesses } = solution
    ? { roles: solutionRoles(source.files, solution), guesses: [] }
    : chooseRoles(source.files);
  const opener = new FileOpener(source, roles);
  const assembled = solution && (await loadSolution()).solutionProperties(source, solution);
  const apiDefinition = opener.open('apiDefinition', ApiDefinition);
  const apiProperties = assembled?.file ?? opener.open('apiProperties', ApiProperties);
  const settings = opener.open('settings', JsonFile);
  const script = await opener.openLater('script', async () => (await loadScript()).ScriptFile);
  const markdownFile = async () => (await loadMarkdown()).MarkdownFile;
  const intro = await opener.openLater('intro', markdownFile);
  const readme = await opener.openLater('readme', markdownFile);
  const icon = await opener.openIcon();
  const parts = assembled ? opener.sound(assembled.parts) : [apiProperties];
  const profile = profileOf(source, wanted, apiDefinition, apiProperties);
  const jsonFiles = [apiDefinition, ...parts, settings].filter((json) => json !== undefined);
  const connector: Connector = {
    source,
    profile: profile.profile,
    roles,
    guesses,
    foreign: await Promise.all(opener.foreign.map(withConversion)),
    broken: opener.broken,
    jsonFiles,
    ...(assembled && { propertiesPlaces: assembled.places }),
    ...(hasObject(apiDefinition) && { apiDefinition }),
    ...(hasObject(apiProperties) && { apiProperties }),
    ...(hasObject(settings) && { settings }),
    ...(icon && { icon }),
    ...(script && { script }),
    ...(intro && { intro }),
    ...(readme && { readme }),
    ...preflightIn(source),
  };
  return { connector, profile };
}

type FileType<T> = new (path: string, bytes: Uint8Array) => T;

/** It is opened even if it is damaged: rules of its own say so. */
function preflightIn({ files }: ConnectorSource): Pick<Connector, 'preflight'> {
  const bytes = files.get(PREFLIGHT_FILE);
  return bytes === undefined ? {} : { preflight: new JsonFile(PREFLIGHT_FILE, bytes) };
}

/** Opens files by their role. Sets aside those in another format and those that need a repair first. */
class FileOpener {
  readonly foreign: ForeignFile[] = [];
  readonly broken: JsonFile[] = [];
  readonly #source: ConnectorSource;
  readonly #roles: ReadonlyMap<string, Role>;

  constructor(source: ConnectorSource, roles: ReadonlyMap<string, Role>) {
    this.#source = source;
    this.#roles = roles;
  }

  open<T extends TextFile>(role: Role, Type: FileType<T>): T | undefined {
    const found = this.#find(role);
    if (found === undefined) return undefined;
    const file = new Type(...found);
    return this.#isForeign(file, role) || this.#isBroken(file) ? undefined : file;
  }

  /** Like `open`, but loads the code for the file only if there is one. */
  async openLater<T extends TextFile>(
    role: Role,
    load: () => Promise<FileType<T>>,
  ): Promise<T | undefined> {
    return this.#find(role) && this.open(role, await load());
  }

  async openIcon(): Promise<ImageFile | undefined> {
    const found = this.#find('icon');
    if (found === undefined) return undefined;
    const [path, bytes] = found;
    const beginning = new TextFile(path, bytes.subarray(0, ENOUGH_TO_TELL));
    if (this.#isForeign(beginning, 'icon')) return undefined;
    return (await loadImage()).readImage(path, bytes);
  }

  /** Returns the files that need no repair first. */
  sound(files: readonly JsonFile[]): readonly JsonFile[] {
    return files.filter((file) => !this.#isBroken(file));
  }

  #find(role: Role): readonly [path: string, bytes: Uint8Array<ArrayBuffer>] | undefined {
    const [path] = [...this.#roles].find(([, fileRole]) => fileRole === role) ?? [];
    const bytes = path === undefined ? undefined : this.#source.files.get(path);
    return path === undefined || bytes === undefined ? undefined : [path, bytes];
  }

  #isForeign(file: TextFile, role: Role): boolean {
    const format = foreignFormat(file, role);
    if (format !== undefined) this.foreign.push({ file, role, format });
    return format !== undefined;
  }

  #isBroken(file: TextFile): boolean {
    if (!(file instanceof JsonFile) || !isBroken(file)) return false;
    this.broken.push(file);
    return true;
  }
}

async function withConversion(foreign: ForeignFile): Promise<ForeignFile> {
  if (foreign.format.cure !== 'convert-yaml') return foreign;
  return { ...foreign, convert: (await loadYaml()).yamlConversion };
}

/** Whether a JSON file is too damaged to check: its letters or structure may not be what they seem. */
function isBroken(file: JsonFile): boolean {
  const isUtf8 = file.encoding === 'utf-8' && file.firstBadOffset === undefined;
  return !isUtf8 || (documentFaultOf(file).fault?.isTotal ?? isUnread(file));
}

/** Whether nothing is known of what the file lacks. */
function isUnread({ isIncomplete, value }: JsonFile): boolean {
  return isIncomplete && isObject(value);
}

function hasObject<T extends JsonFile>(file: T | undefined): file is T {
  return file !== undefined && isObject(file.value);
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
