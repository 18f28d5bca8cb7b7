import type { Diagnostic } from '../contract/diagnostic.ts';
import type { PackagePlan } from '../contract/report.ts';
import { textOr } from '../files/json/json-value.ts';
import type { Connector } from './connector.ts';
import { isvStudioArchive } from './isv-studio-archive.ts';
import type { PackageLayout } from './package-layout.ts';
import type { Guess } from './roles/file-roles.ts';

/** Plans the zip of a layout: which files it has under which names, and why the others stay out. */
export function planPackage(
  connector: Connector,
  diagnostics: readonly Diagnostic[],
  layout: PackageLayout = isvStudioArchive,
): PackagePlan {
  if (connector.source.solution !== undefined) return planOfSolution(connector, diagnostics);
  const folder = layout.folderOf(connector);
  const places = layout.placesOf(connector);
  const entries: PackagePlan['entries'][number][] = [];
  const omitted: PackagePlan['omitted'][number][] = [];
  for (const [from, place] of withoutForeign(places, connector)) {
    const size = connector.source.files.get(from)?.length ?? 0;
    if ('reason' in place) omitted.push({ path: from, reason: place.reason });
    else entries.push({ path: folder + place.name, from, size, ...noteOn(from, place, connector) });
  }
  for (const { name, text, note } of layout.madeFor(connector)) {
    const size = new TextEncoder().encode(text).length;
    entries.push({ path: folder + name, from: '', size, text, note });
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  omitted.push(...connector.source.leftOut);
  const present = entries.map(({ path }) => path.slice(folder.length));
  const names = new Set([...present, ...namesToReplace(places, connector)]);
  return {
    fileName: `${plainName(connector)}${layout.suffix}.zip`,
    entries,
    omitted,
    missing: layout.requiredIn(connector).filter((name) => !names.has(name)),
    blockers: diagnostics.filter((each) => remains(each, connector, layout, places)).length,
  };
}

/** A solution is submitted as it is: nothing is packed again, and nothing is left out. */
function planOfSolution(connector: Connector, diagnostics: readonly Diagnostic[]): PackagePlan {
  const blockers = diagnostics.filter(({ severity }) => severity === 'error').length;
  const fileName = `${plainName(connector)}.zip`;
  return {
    fileName,
    entries: [],
    omitted: [],
    missing: [],
    isSolution: true,
    ...(connector.source.shape !== 'archive' && { isUnpacked: true }),
    blockers,
  };
}

type Places = ReturnType<PackageLayout['placesOf']>;

/** Leaves out files in another format than their role needs. */
function withoutForeign(places: Places, { foreign }: Connector): Places {
  const left = foreign.map(({ file, format }) => {
    return [file.path, { reason: `It is ${format.name}.` }] as const;
  });
  return new Map([...places, ...left]);
}

/** Returns the names that files in another format have: these are not missing. */
function namesToReplace(places: Places, { foreign }: Connector): readonly string[] {
  return foreign.flatMap(({ file }) => {
    const place = places.get(file.path);
    return place !== undefined && 'name' in place ? [place.name] : [];
  });
}

function noteOn(
  from: string,
  { name, note }: { readonly name: string; readonly note?: string },
  { guesses }: Connector,
): { readonly note?: string } {
  const notes = [...(from === name ? [] : [`Renamed from ${from}.`]), ...(note ? [note] : [])];
  const guess = guesses.find(({ path }) => path === from);
  if (guess !== undefined) notes.push(guessNote(guess));
  return notes.length === 0 ? {} : { note: notes.join(' ') };
}

function guessNote({ rivals }: Guess): string {
  return rivals.length === 0
    ? 'Check that it is the right file: it was chosen only by its type.'
    : `Check that it is the right file: ${rivals.join(', ')} could be meant as well.`;
}

/** Whether the zip would still have the error: packing does not fix it, and its file is not left out. */
function remains(
  { severity, ruleId, file }: Diagnostic,
  { source }: Connector,
  { fixedByPacking }: PackageLayout,
  places: Places,
): boolean {
  if (severity !== 'error' || fixedByPacking.test(ruleId)) return false;
  if (file !== undefined && source.beside?.has(file)) return false;
  const place = file === undefined ? undefined : places.get(file);
  return place === undefined || 'name' in place;
}

/** Makes a file name from the title, with characters that every file system allows. */
function plainName({ apiDefinition, source }: Connector): string {
  const plain = (textOr(apiDefinition?.info.title) ?? source.name)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'connector';
}
