import type { Diagnostic } from '../contract/diagnostic.ts';
import type { PackagePlan, Role } from '../contract/report.ts';
import type { Connector } from './connector.ts';
import { artifactNames } from './file-roles.ts';

/** Rules about how the files were dropped, not about the files themselves: the packed archive satisfies them. */
const fixedByPacking =
  /^(?:folder-.*|archive-(?:extra-files|macos-extras|root-layout|file-names)|icon-file-name|script-file-name|script-single)$/;

const omitReasons: Readonly<Partial<Record<Role, string>>> = {
  intro:
    'intro.md does not go in the archive: attach it in the Activity Control or Functional Documentation area of ISV Studio.',
  readme:
    'readme.md does not go in the archive: it belongs in the pull request, next to the two JSON files.',
  script: 'It contains no code.',
  settings: 'Only the paconn command line uses settings.json.',
  unknown: 'It is not one of the files that certification accepts.',
};

/** Plans the archive for ISV Studio: three files at its root, plus the script if it has code: without a list of operations, the platform runs it for all. */
export function planPackage(connector: Connector, diagnostics: readonly Diagnostic[]): PackagePlan {
  const entries: PackagePlan['entries'][number][] = [];
  const omitted: PackagePlan['omitted'][number][] = [];
  for (const [from, role] of connector.roles) {
    const size = connector.source.files.get(from)?.length ?? 0;
    const artifact = artifactOf(role, connector);
    if (artifact === undefined) omitted.push({ path: from, reason: omitReasons[role] ?? '' });
    else entries.push({ path: artifact, from, size, ...noteOn(role, from, artifact, connector) });
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  omitted.push(...connector.source.leftOut);
  return {
    fileName: fileNameOf(connector),
    entries,
    omitted,
    missing: missingFrom(connector, new Set(entries.map(({ path }) => path))),
    blockers: diagnostics.filter((diagnostic) => remainsInArchive(diagnostic, connector)).length,
  };
}

/** Returns the name in the archive of a file with that role; undefined if it is left out. */
function artifactOf(role: Role, { script }: Connector): string | undefined {
  if (role === 'script' && !script?.code.trim()) return undefined;
  return Object.hasOwn(artifactNames, role)
    ? artifactNames[role as keyof typeof artifactNames]
    : undefined;
}

/** Whether the packed archive would still have the error: packing does not fix it, and its file is not left out. */
function remainsInArchive({ severity, ruleId, file }: Diagnostic, connector: Connector): boolean {
  if (severity !== 'error' || fixedByPacking.test(ruleId)) return false;
  if (file !== undefined && connector.source.beside?.has(file)) return false;
  const role = file === undefined ? undefined : connector.roles.get(file);
  return role === undefined || artifactOf(role, connector) !== undefined;
}

function noteOn(
  role: Role,
  from: string,
  artifact: string,
  { apiProperties }: Connector,
): { readonly note?: string } {
  const notes: string[] = [];
  if (from !== artifact) notes.push(`Renamed from ${from}.`);
  if (role === 'script') {
    notes.push(
      apiProperties?.scriptOperations.length
        ? 'Operations listed under scriptOperations in apiProperties.json use it.'
        : 'All operations run through it: apiProperties.json has no scriptOperations that list some. If none needs it, remove it from your files.',
      'A Microsoft page allows only three files: if the portal rejects this one, ask your Microsoft contact.',
    );
  }
  return notes.length === 0 ? {} : { note: notes.join(' ') };
}

/** Lists the required files that are missing. Only verified publishers need an icon of their own. */
function missingFrom(
  { profile, apiProperties: properties }: Connector,
  paths: ReadonlySet<string>,
): string[] {
  const { apiDefinition, apiProperties, icon, script } = artifactNames;
  const wanted = [
    ...(profile === 'verified' ? [icon] : []),
    ...(properties?.scriptOperations.length ? [script] : []),
  ];
  return [apiDefinition, apiProperties, ...wanted].filter((name) => !paths.has(name));
}

/** Makes a file name from the title, with characters that every file system allows. */
function fileNameOf({ apiDefinition, source }: Connector): string {
  const title = apiDefinition?.info.title;
  const name = typeof title === 'string' && title.trim() !== '' ? title : source.name;
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || 'connector'}.zip`;
}
