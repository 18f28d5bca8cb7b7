import { type Budget, budgetOf } from '../archive/budget.ts';
import { DEFAULT_LIMITS } from '../archive/limits.ts';
import { junkReason } from '../connector/junk.ts';
import { maskedPath } from '../connector/secrets/secrets-in-path.ts';
import type { Opened, RequestError } from '../contract/api.ts';
import type { ConnectorFiles, LeftOut } from '../contract/connector-source.ts';
import type { Result } from '../contract/result.ts';
import { JsonFile } from '../files/json/json-file.ts';
import { formatMessage } from '../formats/file-format.ts';
import { formatOf } from '../formats/format-of.ts';
import { withBeside } from './beside.ts';
import { connectorsIn, isArchive } from './find-connectors.ts';
import type { Tree } from './tree.ts';

/** How many files may be dropped, and how many bytes they may have in all. */
export const MAX_FILES = 20_000;
export const MAX_BYTES = 256 * 1024 * 1024;
const NAMED_AT_MOST = 5;
/** How many bytes of a file are read to name its format, if there is no connector. */
const ENOUGH_TO_TELL = 2 ** 16;
/** The submission, the package in it, and the solution in that. */
const PACKAGE_LEVELS = 3;

/** Loads the reader of archives, which loose files and folders do not need. */
export const loadArchiveReader = () => import('../archive/read-archive.ts');

/**
 * Finds the connectors in dropped files. Opens archives, and sets junk aside. Fails only if there is no connector, or too much to check.
 */
export async function openDropped(dropped: ConnectorFiles): Promise<Result<Opened, RequestError>> {
  const refusal = tooMuch(dropped);
  if (refusal !== undefined) return { ok: false, error: refusal };
  const trees: Tree[] = [];
  for await (const tree of treesOf(dropped)) trees.push(tree);
  const found = trees.map(connectorsIn);
  const connectors = withBeside(
    found.flatMap((each) => each.connectors),
    trees,
  );
  if (connectors.length === 0) return { ok: false, error: noConnector(dropped) };
  const leftOut = found.flatMap((each) => each.leftOut);
  return { ok: true, value: { connectors, leftOut: leftOut.map(withMaskedPath) } };
}

/** An archive inside a folder is opened, and stays a file of that folder. All of them share one budget. */
async function* treesOf(dropped: ConnectorFiles): AsyncGenerator<Tree> {
  const loose = new Map(dropped);
  const archives: Tree[] = [];
  const budget = budgetOf(DEFAULT_LIMITS);
  for (const [path, bytes] of dropped) {
    if (!isArchive(path) || junkReason(path) !== undefined) continue;
    archives.push(...(await treesIn(path, bytes, budget)));
    if (!path.includes('/')) loose.delete(path);
  }
  yield { root: '', isArchive: false, files: loose, faults: [] };
  yield* archives;
}

/** Opens an archive, and those in it if it is a package: a package has a solution in an archive in an archive. */
async function treesIn(
  root: string,
  bytes: Uint8Array<ArrayBuffer>,
  budget: Budget,
  level = 1,
): Promise<readonly Tree[]> {
  const { readArchive } = await loadArchiveReader();
  const { entries, faults } = await readArchive(bytes, DEFAULT_LIMITS, budget);
  const files = new Map(entries.map((entry) => [entry.path, entry.bytes]));
  const trees: Tree[] = [{ root, isArchive: true, files, faults }];
  if (level === PACKAGE_LEVELS || !isPackage([...files.keys()])) return trees;
  for (const [path, inner] of files) {
    if (isArchive(path))
      trees.push(...(await treesIn(`${root} › ${path}`, inner, budget, level + 1)));
  }
  return trees;
}

/** Whether an archive is a package for Partner Center: an archive with documents, or a folder of solutions. */
function isPackage(paths: readonly string[]): boolean {
  const own = paths.filter((path) => junkReason(path) === undefined);
  const archives = own.filter(isArchive);
  if (archives.some((path) => /(?:^|\/)PkgAssets\/[^/]+$/i.test(path))) return true;
  return archives.length === 1 && own.every((path) => isArchive(path) || /\.md$/i.test(path));
}

function tooMuch(dropped: ConnectorFiles): RequestError | undefined {
  let size = 0;
  for (const bytes of dropped.values()) size += bytes.length;
  if (dropped.size <= MAX_FILES && size <= MAX_BYTES) return undefined;
  const megabytes = Math.ceil(size / 1024 / 1024);
  return {
    code: 'too-large',
    message: `Choose only the connector’s folder: ${dropped.size} files (${megabytes} MB) are too many to check here.`,
  };
}

function withMaskedPath({ path, reason }: LeftOut): LeftOut {
  return { path: maskedPath(path), reason };
}

function noConnector(dropped: ConnectorFiles): RequestError {
  if (dropped.size === 0) {
    return {
      code: 'nothing-dropped',
      message: 'Choose some files: there were none in what you dropped.',
    };
  }
  const shown = [...dropped].slice(0, NAMED_AT_MOST).map(([path, bytes]) => {
    const format = formatOf(new JsonFile(path, bytes.subarray(0, ENOUGH_TO_TELL)));
    return { path: maskedPath(path), format };
  });
  const [only] = shown;
  if (dropped.size === 1 && only?.format !== undefined) {
    const message = formatMessage(only.format, only.path, 'the connector’s files');
    return { code: 'no-connector', message };
  }
  const names = shown
    .map(({ path, format }) => (format ? `${path} (${format.name})` : path))
    .join(', ');
  const more = dropped.size > NAMED_AT_MOST ? ` and ${dropped.size - NAMED_AT_MOST} more` : '';
  return {
    code: 'no-connector',
    message: `Add apiDefinition.swagger.json, apiProperties.json and icon.png: found only ${names}${more}.`,
  };
}
