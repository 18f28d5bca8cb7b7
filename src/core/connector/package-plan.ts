import type { Diagnostic } from '../contract/diagnostic.ts';
import type { PackagePlan } from '../contract/report.ts';
import type { Target } from '../contract/submission.ts';
import { textOr } from '../files/json-value.ts';
import type { Connector, ForeignFile } from './connector.ts';
import { isvStudioArchive } from './isv-studio-archive.ts';
import type { PackageLayout } from './package-layout.ts';
import { repositoryFolder } from './repository-folder.ts';

const layouts: Readonly<Record<Target, PackageLayout>> = {
  'isv-studio': isvStudioArchive,
  repository: repositoryFolder,
};

/** Plans the zip for a target: which files it has under which names, and why the others stay out. */
export function planPackage(
  connector: Connector,
  diagnostics: readonly Diagnostic[],
  target: Target = 'isv-studio',
): PackagePlan {
  const layout = layouts[target];
  const folder = layout.folderOf(connector);
  const places = layout.placesOf(connector);
  const entries: PackagePlan['entries'][number][] = [];
  const omitted: PackagePlan['omitted'][number][] = [];
  for (const [from, place] of places) {
    const size = connector.source.files.get(from)?.length ?? 0;
    const other = foreignAt(from, connector);
    if (other !== undefined) omitted.push({ path: from, reason: `It is ${other.format.name}.` });
    else if ('reason' in place) omitted.push({ path: from, reason: place.reason });
    else entries.push({ path: folder + place.name, from, size, ...noteOn(from, place) });
  }
  for (const { name, text, note } of layout.madeFor(connector)) {
    const size = new TextEncoder().encode(text).length;
    entries.push({ path: folder + name, from: '', size, text, note });
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  omitted.push(...connector.source.leftOut);
  const names = new Set(entries.map(({ path }) => path.slice(folder.length)));
  // A file of another format is there, and is to be replaced: it is not missing.
  for (const [from, place] of places) {
    if (foreignAt(from, connector) !== undefined && 'name' in place) names.add(place.name);
  }
  return {
    fileName: `${plainName(connector)}${layout.suffix}.zip`,
    entries,
    omitted,
    missing: layout.requiredIn(connector).filter((name) => !names.has(name)),
    blockers: diagnostics.filter((each) => remains(each, connector, layout, places)).length,
  };
}

/** The file at that path if it is not what its role needs: it must not pass for it. */
function foreignAt(path: string, { foreign }: Connector): ForeignFile | undefined {
  return foreign.find(({ file }) => file.path === path);
}

type Places = ReturnType<PackageLayout['placesOf']>;

function noteOn(
  from: string,
  { name, note }: { readonly name: string; readonly note?: string },
): { readonly note?: string } {
  const notes = [...(from === name ? [] : [`Renamed from ${from}.`]), ...(note ? [note] : [])];
  return notes.length === 0 ? {} : { note: notes.join(' ') };
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
