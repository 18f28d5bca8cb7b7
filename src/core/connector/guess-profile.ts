import type { ConnectorSource } from '../contract/connector-source.ts';
import type { Profile, ProfileChoice } from '../contract/profile.ts';
import { textOr } from '../files/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import type { ApiProperties } from '../properties/api-properties.ts';

const areas: Readonly<Record<string, Profile>> = {
  'certified-connectors': 'verified',
  'independent-publisher-connectors': 'independent',
  'custom-connectors': 'custom',
};
const INDEPENDENT = /independent publisher/i;
/** The brand color that independent publishers, and only they, must use. */
export const INDEPENDENT_COLOR = '#da3b01';

/** The folder of the connectors' repository that a connector lies in, if its path tells. */
export function areaOf({
  root,
  location = root,
}: Pick<ConnectorSource, 'root' | 'location'>): string | undefined {
  return location.split(/[/\\]/).findLast((part) => Object.hasOwn(areas, part));
}

/** Who submits what lies in that folder of the connectors' repository. */
export function profileOfArea(area: string): Profile {
  return areas[area] ?? 'verified';
}

/** The folder of the connectors' repository that is for those who submit so. */
export function areaOfProfile(profile: Profile): string {
  return Object.keys(areas).find((area) => areas[area] === profile) ?? '';
}

/** Who submits, as far as the files tell; the verified publisher where they do not. */
export function guessProfile(
  source: ConnectorSource,
  definition: ApiDefinition | undefined,
  properties: ApiProperties | undefined,
): ProfileChoice {
  const guess = (profile: Profile, because: string) => ({ profile, because, guessed: true });
  const area = areaOf(source);
  if (area !== undefined) return guess(profileOfArea(area), `The folder is in ${area}.`);
  if (INDEPENDENT.test(textOr(definition?.info.title) ?? '')) {
    return guess('independent', 'The title says “Independent Publisher”.');
  }
  if (INDEPENDENT.test(source.root)) {
    return guess('independent', 'The folder’s name says “Independent Publisher”.');
  }
  const color = properties?.properties.iconBrandColor;
  if (typeof color === 'string' && color.toLowerCase() === INDEPENDENT_COLOR) {
    return guess('independent', `The brand color is ${INDEPENDENT_COLOR}.`);
  }
  return guess('verified', 'Assumed from your files. Change it here.');
}
