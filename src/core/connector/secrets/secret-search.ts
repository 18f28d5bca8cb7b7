import { JsonFile } from '../../files/json/json-file.ts';
import { memoizedByObject } from '../../files/memoized.ts';
import { overlapWith } from '../../files/overlap.ts';
import { TextFile } from '../../files/text-file.ts';
import { isTextual } from '../../files/textual.ts';
import { findSecrets } from '../../text/secrets/secrets.ts';
import type { Connector } from '../connector.ts';
import type { SecretInText, SecretSearch } from './found-secret.ts';
import { secretsInJson } from './secrets-in-json.ts';
import { secretsInPath } from './secrets-in-path.ts';

/** Much more than any text of a connector, which is at most a few megabytes. */
const MOST_BYTES = 4 << 20;
const MOST_BYTES_IN_ALL = 16 << 20;

/** Searches every text of every file for secrets, whatever it is for, and the paths of all files. */
export const searchSecrets = memoizedByObject((connector: Connector): SecretSearch => {
  const { source } = connector;
  const known = [...connector.jsonFiles, connector.script, connector.intro, connector.readme];
  const texts = new Map<string, TextFile>(
    known.flatMap((file) => (file ? [[file.path, file] as const] : [])),
  );
  const unsearched = [...(source.unsearched ?? [])];
  let room = MOST_BYTES_IN_ALL;
  for (const [path, bytes] of [...source.files, ...(source.beside ?? [])]) {
    if (texts.has(path) || !isTextual(bytes)) continue;
    if (bytes.length > MOST_BYTES || bytes.length > room) unsearched.push(path);
    else texts.set(path, openText(path, bytes));
    room -= Math.min(room, bytes.length);
  }
  const paths = [...source.files.keys(), ...(source.beside?.keys() ?? [])];
  return {
    inTexts: [...texts.values()].flatMap(secretsInFile),
    inPaths: [
      ...secretsInPath('', source.name),
      ...[...new Set(paths)].flatMap((path) => secretsInPath(path, path)),
    ],
    unsearched,
  };
});

function openText(path: string, bytes: Uint8Array): TextFile {
  return /\.json$/i.test(path) ? new JsonFile(path, bytes) : new TextFile(path, bytes);
}

function secretsInFile(file: TextFile): SecretInText[] {
  const found = file instanceof JsonFile ? secretsInJson(file) : undefined;
  if (found?.isComplete) return found.secrets;
  const all = found?.secrets ?? [];
  const isAmong = overlapWith(all);
  const others = findSecrets(file.text)
    .filter((found) => !isAmong(found))
    .map(({ kind, start, end }) => ({
      kind,
      file,
      start,
      end,
      value: file.text.slice(start, end),
    }));
  return [...all, ...others];
}
