import { unsafeNameReason } from '../archive/unsafe-name.ts';
import type { Role } from '../contract/report.ts';
import { readmeScaffold } from '../document/template/readme-scaffold.ts';
import { textOr } from '../files/json/json-value.ts';
import { withoutPublisherSuffix } from '../openapi/metadata/publisher-suffix.ts';
import type { Connector } from './connector.ts';
import { areaOf, areaOfProfile, profileOfArea } from './guess-profile.ts';
import { hasScriptCode, type PackageLayout, type Place } from './package-layout.ts';
import { artifactNames } from './roles/artifact-names.ts';
import { baseName } from './roles/file-name.ts';
import { mentionedInMarkdown } from './roles/mentioned-names.ts';

const README = 'readme.md';
const INTRO = 'intro.md';
/** What reviewers ask to remove from the name of a folder, and what file systems do not allow. */
const NOT_IN_NAMES = /^proposal\b\W*|\(?independent publisher\)?|[^\p{L}\p{M}\p{N} .,'’&()+_-]/giu;

const LONGEST_NAME = 100;

/** The folder of a pull request, to unpack over a clone of the repository. */
export const repositoryFolder: PackageLayout = {
  folderOf: (connector) => `${repositoryPath(connector)}/`,

  placesOf(connector) {
    const isShown = mentionedInMarkdown(connector.source.files);
    const firstPackage = [...connector.roles.keys()].find(isZip);
    return new Map(
      Array.from(connector.roles, ([path, role]) => {
        if (role !== 'unknown') return [path, placeOfRole(role, connector)];
        if (isPicture(path) && isShown(baseName(path))) return [path, placeOfPicture(path)];
        return [path, placeOfOther(path, connector, path === firstPackage)];
      }),
    );
  },

  madeFor(connector) {
    if (connector.readme !== undefined) return [];
    const note =
      'Started from the template: write what is missing before you open the pull request.';
    return [{ name: README, text: readmeScaffold(connector, connector.profile), note }];
  },

  requiredIn({ profile, apiProperties }) {
    return [
      artifactNames.apiDefinition,
      artifactNames.apiProperties,
      README,
      ...(profile === 'independent' ? [INTRO] : []),
      ...(apiProperties?.scriptOperations.length ? [artifactNames.script] : []),
    ];
  },

  fixedByPacking:
    /^(?:folder-.*|archive-.*|icon-(?:required|file-name|not-for-independent)|intro-present|script-file-name|script-single)$/,
  suffix: '-pull-request',
};

/** Returns the path of the connector's folder in the repository. A published folder keeps its name. */
export function repositoryPath({ source, apiDefinition, profile }: Connector): string {
  const area = areaOf(source);
  const isPublished = area !== undefined && profileOfArea(area) === profile;
  const title = textOr(apiDefinition?.info.title) ?? '';
  const names = [withoutPublisherSuffix(title).text, source.name];
  const [name = 'Connector'] = (isPublished ? names.toReversed() : names)
    .map(folderName)
    .filter((each) => unsafeNameReason(each) === undefined);
  return `${areaOfProfile(profile)}/${name}`;
}

function folderName(text: string): string {
  const plain = text.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ');
  // Never between the two halves of a letter.
  return Array.from(plain)
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[ .]+|[ .]+$/g, '');
}

function placeOfRole(role: Exclude<Role, 'unknown'>, connector: Connector): Place {
  const isIndependent = connector.profile === 'independent';
  switch (role) {
    case 'apiDefinition':
    case 'apiProperties':
      return { name: artifactNames[role] };
    case 'script':
      if (hasScriptCode(connector)) return { name: artifactNames.script };
      return { reason: 'It contains no code.' };
    case 'readme':
      return { name: README };
    case 'intro':
      if (isIndependent) return { name: INTRO };
      return { reason: 'intro.md is attached to the submission, not to the pull request.' };
    case 'icon':
      return {
        reason: isIndependent
          ? 'Independent publisher connectors have no icon of their own.'
          : 'The icon is submitted with the archive or package, not in the pull request.',
      };
    case 'solution':
      return { reason: 'It belongs to the solution.' };
    case 'preflight':
      return { reason: 'It says what you ignore, and stays with your files.' };
    case 'settings':
      return { reason: 'It contains ids of your environment: keep it on your disk.' };
  }
}

function placeOfPicture(path: string): Place {
  const unsafe = unsafeNameReason(path);
  if (unsafe === undefined) return { name: path, note: 'The readme or intro shows it.' };
  return { reason: `Its name cannot be written: ${unsafe}.` };
}

function placeOfOther(path: string, { profile }: Connector, isFirstPackage: boolean): Place {
  if (!isZip(path)) return { reason: 'It does not belong to the connector.' };
  if (profile !== 'independent') {
    return { reason: 'Verified publishers submit archives through the portal.' };
  }
  if (isFirstPackage && unsafeNameReason(baseName(path)) === undefined) {
    return { name: baseName(path), note: 'Independent publishers add their package.' };
  }
  return { reason: 'Only one package is allowed.' };
}

function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|webp)$/i.test(path);
}

function isZip(path: string): boolean {
  return /\.zip$/i.test(path);
}
