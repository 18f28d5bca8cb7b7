import type { ConnectorSource } from '../contract/connector-source.ts';
import type { Profile, ProfileChoice } from '../contract/profile.ts';
import type { Role } from '../contract/report.ts';
import { MarkdownFile } from '../document/markdown-file.ts';
import { readImage } from '../files/image-file.ts';
import { JsonFile } from '../files/json-file.ts';
import { isObject } from '../files/json-value.ts';
import { ApiDefinition } from '../openapi/api-definition.ts';
import { ApiProperties } from '../properties/api-properties.ts';
import { ScriptFile } from '../script/script-file.ts';
import type { Connector } from './connector.ts';
import { rolesOf } from './file-roles.ts';
import { guessProfile } from './guess-profile.ts';

/** Decodes and parses each known file as far as possible, and decides the profile. Never rejects. */
export async function parseConnector(
  source: ConnectorSource,
  wanted: Profile | 'auto',
): Promise<{ readonly connector: Connector; readonly profile: ProfileChoice }> {
  const roles = rolesOf(source.files);
  const file = <T>(role: Role, Type: new (path: string, bytes: Uint8Array) => T): T[] => {
    const [path] = [...roles].find(([, fileRole]) => fileRole === role) ?? [];
    const bytes = path === undefined ? undefined : source.files.get(path);
    return path === undefined || bytes === undefined ? [] : [new Type(path, bytes)];
  };
  const [apiDefinition] = file('apiDefinition', ApiDefinition);
  const [apiProperties] = file('apiProperties', ApiProperties);
  const [settings] = file('settings', JsonFile);
  const [script] = file('script', ScriptFile);
  const [intro] = file('intro', MarkdownFile);
  const [readme] = file('readme', MarkdownFile);
  const icon = await iconOf(source, roles);
  const profile = profileOf(source, wanted, apiDefinition, apiProperties);
  const jsonFiles = [apiDefinition, apiProperties, settings].filter((json) => json !== undefined);
  const connector: Connector = {
    source,
    profile: profile.profile,
    roles,
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

function hasObject<T extends JsonFile>(file: T | undefined): file is T {
  return file !== undefined && isObject(file.value);
}

async function iconOf(source: ConnectorSource, roles: ReadonlyMap<string, Role>) {
  const [path] = [...roles].find(([, role]) => role === 'icon') ?? [];
  const bytes = path === undefined ? undefined : source.files.get(path);
  return path === undefined || bytes === undefined ? undefined : readImage(path, bytes);
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
