import type { Diagnostic } from '../contract/diagnostic.ts';
import type { PackagePlan, Role } from '../contract/report.ts';
import type { Connector } from './connector.ts';
import { artifactNames } from './file-roles.ts';

/** What the archive leaves behind: findings about the way the files came, not about the files. */
const mendedByPacking =
  /^(?:folder-.*|archive-(?:extra-files|macos-extras|root-layout|file-names)|icon-file-name|script-file-name|script-single)$/;

const whereItBelongs: Readonly<Partial<Record<Role, string>>> = {
  intro:
    'intro.md is never part of the archive: attach it in the Activity Control or Functional Documentation area of ISV Studio.',
  readme:
    'readme.md is never part of the archive: it belongs in the pull request, beside the two JSON files.',
  script:
    'No operation uses it: scriptOperations in apiProperties.json names none. Name the operations there to send the script along.',
  settings: 'settings.json is for the paconn command line alone.',
  unknown: 'It is not one of the files that certification takes.',
};

/** Decides the ISV Studio archive: three files at its root, and the script where an operation uses it. */
export function planPackage(connector: Connector, diagnostics: readonly Diagnostic[]): PackagePlan {
  const entries: PackagePlan['entries'][number][] = [];
  const omitted: PackagePlan['omitted'][number][] = [];
  for (const [from, role] of connector.roles) {
    const size = connector.source.files.get(from)?.length ?? 0;
    const artifact = artifactOf(role, connector);
    if (artifact === undefined) omitted.push({ path: from, reason: whereItBelongs[role] ?? '' });
    else entries.push({ path: artifact, from, size, ...noteOn(role, from, artifact) });
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  omitted.push(...connector.source.leftOut);
  return {
    fileName: fileNameOf(connector),
    entries,
    omitted,
    missing: missingFrom(connector, new Set(entries.map(({ path }) => path))),
    blockers: diagnostics.filter((diagnostic) => isCarried(diagnostic, connector)).length,
  };
}

/** The name under which a file of that role goes in, if it does. */
function artifactOf(role: Role, { apiProperties }: Connector): string | undefined {
  if (role === 'script' && !apiProperties?.scriptOperations.length) return undefined;
  return Object.hasOwn(artifactNames, role)
    ? artifactNames[role as keyof typeof artifactNames]
    : undefined;
}

/** An error that would still be there in the archive: not one of the way the files came, nor of a file that stays out. */
function isCarried({ severity, ruleId, file }: Diagnostic, connector: Connector): boolean {
  if (severity !== 'error' || mendedByPacking.test(ruleId)) return false;
  const role = file === undefined ? undefined : connector.roles.get(file);
  return role === undefined || artifactOf(role, connector) !== undefined;
}

function noteOn(role: Role, from: string, artifact: string): { readonly note?: string } {
  const notes: string[] = [];
  if (from !== artifact) notes.push(`It was handed in as ${from}.`);
  if (role === 'script') {
    notes.push(
      'scriptOperations in apiProperties.json uses it. One page allows three files only: ask your Microsoft contact if the portal refuses the fourth.',
    );
  }
  return notes.length === 0 ? {} : { note: notes.join(' ') };
}

/** Independent publishers have no icon of their own. */
function missingFrom({ profile }: Connector, paths: ReadonlySet<string>): string[] {
  const { apiDefinition, apiProperties, icon } = artifactNames;
  const wanted = profile === 'independent' ? [] : [icon];
  return [apiDefinition, apiProperties, ...wanted].filter((name) => !paths.has(name));
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
