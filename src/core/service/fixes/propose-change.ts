import { parseConnector } from '../../connector/parse-connector.ts';
import { folderOf } from '../../connector/roles/file-name.ts';
import type { FileDiff, FixChoice, NewFiles, ProposedChange } from '../../contract/change.ts';
import type { ConnectorFiles, ConnectorSource } from '../../contract/connector-source.ts';
import type { Profile } from '../../contract/profile.ts';
import { maskOf } from '../../text/secrets/secret-mask.ts';
import { maskFor } from '../check/mask-for.ts';
import { diffFiles } from './diff-files.ts';
import { makeFix, makeFixes } from './make-fixes.ts';

/** Makes fixes in memory and shows what they change. Without any fix to make, no file changes. */
export async function proposeFixes(
  source: ConnectorSource,
  profile: Profile | 'auto',
  choice: FixChoice,
): Promise<ProposedChange> {
  const { files, places } = await chosenFixes(source, profile, choice);
  return { files, places, diffs: await diffSource(source, files) };
}

/** Compares a connector with its new files. Masks the secrets of both versions. */
export async function diffSource(
  source: ConnectorSource,
  newFiles: NewFiles,
): Promise<readonly FileDiff[]> {
  const before = new Map<string, Uint8Array<ArrayBuffer>>();
  const after = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [path, bytes] of newFiles) {
    const old = source.files.get(path);
    if (old !== undefined) before.set(path, old);
    if (bytes !== undefined) after.set(path, bytes);
  }
  const secrets = [
    ...(await secretsIn(source)),
    ...(await secretsIn({ ...source, files: withNewFiles(source.files, newFiles) })),
  ];
  return diffFiles(before, after, maskOf(secrets));
}

async function chosenFixes(
  source: ConnectorSource,
  profile: Profile | 'auto',
  choice: FixChoice,
): Promise<Omit<ProposedChange, 'diffs'>> {
  if (choice.kind === 'one') {
    const files = makeFix(source, choice.file, choice.fix);
    return { files, places: files.size };
  }
  if (choice.kind === 'readme') return { files: await startedReadme(source, profile), places: 1 };
  const { files, made } = await makeFixes(source, profile, choice);
  const places = [...made.values()]
    .flat()
    .reduce((total, { diagnostic }) => total + (diagnostic.places ?? 1), 0);
  return { files, places };
}

/** Starts readme.md from the template, beside the API definition. */
async function startedReadme(source: ConnectorSource, profile: Profile | 'auto') {
  const { connector } = await parseConnector(source, profile);
  const [path = ''] = [...connector.roles].find(([, role]) => role === 'apiDefinition') ?? [];
  const { readmeScaffold } = await import('../../document/template/readme-scaffold.ts');
  const text = readmeScaffold(connector, connector.profile);
  const folder = folderOf(path);
  return new Map([[`${folder}readme.md`, new TextEncoder().encode(text)]]);
}

function withNewFiles(files: ConnectorFiles, newFiles: NewFiles): ConnectorFiles {
  const next = new Map(files);
  for (const [path, bytes] of newFiles) {
    if (bytes === undefined) next.delete(path);
    else next.set(path, bytes);
  }
  return next;
}

/** Returns what must not be shown of a connector. */
async function secretsIn(source: ConnectorSource): Promise<readonly string[]> {
  const { connector } = await parseConnector(source, 'auto');
  return (await maskFor(connector)).values;
}
