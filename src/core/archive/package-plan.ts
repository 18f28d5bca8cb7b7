import type { Connector } from '../connector.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { artifactNames } from '../file-roles.ts';
import type { PackagePlan, Role } from '../report.ts';

/** What the archive leaves behind: findings about the way the files came, not about the files. */
const mendedByPacking: ReadonlySet<string> = new Set([
  'archive-extra-files',
  'archive-macos-extras',
  'archive-root-layout',
  'archive-file-names',
  'icon-file-name',
]);

const whereItBelongs: Readonly<Partial<Record<Role, string>>> = {
  intro:
    'intro.md is never part of the archive: attach it in the Activity Control or Functional Documentation area of ISV Studio.',
  readme:
    'readme.md is never part of the archive: it belongs in the pull request, beside the two JSON files.',
  settings: 'settings.json is for the paconn command line alone.',
  unknown: 'It is not one of the files that certification takes.',
};

/** Decides the ISV Studio archive: three files at its root, and the script where it is used. */
export function planPackage(connector: Connector, diagnostics: readonly Diagnostic[]): PackagePlan {
  const entries: PackagePlan['entries'][number][] = [];
  const omitted: PackagePlan['omitted'][number][] = [];
  for (const [from, role] of connector.roles) {
    const size = connector.source.files.get(from)?.length ?? 0;
    const artifact = artifactOf(role, connector);
    if (artifact === undefined) omitted.push({ path: from, reason: reasonFor(role) });
    else entries.push({ path: artifact, from, size, ...noteOn(role, from, artifact) });
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  omitted.push(...connector.source.leftOut);
  return {
    fileName: fileNameOf(connector),
    entries,
    omitted,
    missing: missingFrom(entries.map(({ path }) => path)),
    blockers: diagnostics.filter(
      ({ severity, ruleId }) => severity === 'error' && !mendedByPacking.has(ruleId),
    ).length,
  };
}

/** The name under which a file of that role goes in, if it does. */
function artifactOf(role: Role, { apiProperties }: Connector): string | undefined {
  if (role === 'script' && !apiProperties?.scriptOperations.length) return undefined;
  return role in artifactNames ? artifactNames[role as keyof typeof artifactNames] : undefined;
}

function reasonFor(role: Role): string {
  if (role === 'script')
    return 'No operation uses it: scriptOperations in apiProperties.json is empty.';
  return whereItBelongs[role] ?? '';
}

function noteOn(role: Role, from: string, artifact: string): { readonly note?: string } {
  const renamed = from === artifact ? [] : [`It was handed in as ${from}.`];
  const used = role === 'script' ? ['scriptOperations in apiProperties.json uses it.'] : [];
  const note = [...renamed, ...used].join(' ');
  return note === '' ? {} : { note };
}

function missingFrom(paths: readonly string[]): string[] {
  const { apiDefinition, apiProperties, icon } = artifactNames;
  return [apiDefinition, apiProperties, icon].filter((name) => !paths.includes(name));
}

/** From the title, in letters that every file system takes. */
function fileNameOf({ apiDefinition, source }: Connector): string {
  const title = apiDefinition?.info.title;
  const name = typeof title === 'string' && title.trim() !== '' ? title : source.name;
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || 'connector'}.zip`;
}
