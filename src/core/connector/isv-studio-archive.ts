import type { Role } from '../contract/report.ts';
import type { Connector } from './connector.ts';
import { hasScriptCode, type PackageLayout, type Place } from './package-layout.ts';
import { artifactNames } from './roles/artifact-names.ts';

const omitReasons: Readonly<Record<Exclude<Role, keyof typeof artifactNames> | 'script', string>> =
  {
    intro:
      'intro.md does not go in the archive: it goes into the package for Partner Center, or the pull request.',
    readme:
      'readme.md does not go in the archive: it belongs in the pull request, next to the two JSON files.',
    script: 'It contains no code.',
    solution: 'It belongs to the solution.',
    preflight: 'It says what you ignore, and stays with your files.',
    settings: 'Only the paconn command line uses settings.json.',
    unknown: 'It is not one of the files that certification accepts.',
  };

/** The archive for ISV Studio: three files at its root, plus the script if it has code. Without a list of operations, the platform runs it for all. */
export const isvStudioArchive: PackageLayout = {
  folderOf: () => '',
  placesOf: (connector) =>
    new Map(Array.from(connector.roles, ([path, role]) => [path, placeOf(role, connector)])),
  madeFor: () => [],

  /** Only verified publishers need an icon of their own. */
  requiredIn({ profile, apiProperties: properties }) {
    const { apiDefinition, apiProperties, icon, script } = artifactNames;
    return [
      ...[apiDefinition, apiProperties],
      ...(profile === 'verified' ? [icon] : []),
      ...(properties?.scriptOperations.length ? [script] : []),
    ];
  },

  fixedByPacking:
    /^(?:folder-.*|archive-(?:extra-files|macos-extras|root-layout|file-names)|icon-file-name|script-file-name|script-single)$/,
  suffix: '',
};

function placeOf(role: Role, connector: Connector): Place {
  if (role === 'script') {
    return hasScriptCode(connector)
      ? { name: artifactNames.script, note: scriptNote(connector) }
      : { reason: omitReasons.script };
  }
  return isArtifact(role) ? { name: artifactNames[role] } : { reason: omitReasons[role] };
}

function isArtifact(role: Role): role is keyof typeof artifactNames {
  return Object.hasOwn(artifactNames, role);
}

function scriptNote({ apiProperties }: Connector): string {
  return [
    apiProperties?.scriptOperations.length
      ? 'Operations listed under scriptOperations in apiProperties.json use it.'
      : 'All operations run through it, because apiProperties.json does not list any under scriptOperations. If none needs it, remove it from your files.',
    'A Microsoft page allows only three files: if the portal rejects this one, ask your Microsoft contact.',
  ].join(' ');
}
