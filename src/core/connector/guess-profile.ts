import type { ConnectorSource } from '../contract/connector-source.ts';
import type { Profile, ProfileChoice } from '../contract/profile.ts';
import { textOr } from '../files/json/json-value.ts';
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

/** Returns the connector's top folder in the repository of published connectors, if its path contains one. */
export function areaOf({
  root,
  location = root,
}: Pick<ConnectorSource, 'root' | 'location'>): string | undefined {
  return location.split(/[/\\]/).findLast((part) => Object.hasOwn(areas, part));
}

/** Returns the profile of the connectors in a top folder of the repository. */
export function profileOfArea(area: string): Profile {
  return areas[area] ?? 'verified';
}

/** Returns the top folder of the repository for connectors with that profile. */
export function areaOfProfile(profile: Profile): string {
  return Object.keys(areas).find((area) => areas[area] === profile) ?? '';
}

/** Guesses the profile from the files. Falls back to the verified publisher. */
export function guessProfile(
  source: ConnectorSource,
  definition: ApiDefinition | undefined,
  properties: ApiProperties | undefined,
): ProfileChoice {
  const guess = (profile: Profile, reason: string) => ({ profile, reason, guessed: true });
  const area = areaOf(source);
  if (area !== undefined)
    return guess(profileOfArea(area), `Guessed from the path: it contains ${area}.`);
  if (INDEPENDENT.test(textOr(definition?.info.title) ?? '')) {
    return guess('independent', 'Guessed from the title: it contains “Independent Publisher”.');
  }
  if (INDEPENDENT.test(source.root)) {
    return guess(
      'independent',
      'Guessed from the folder’s name: it contains “Independent Publisher”.',
    );
  }
  const color = properties?.properties.iconBrandColor;
  if (typeof color === 'string' && color.toLowerCase() === INDEPENDENT_COLOR) {
    return guess('independent', `Guessed from the brand color: it is ${INDEPENDENT_COLOR}.`);
  }
  return guess('verified', 'Assumed from your files.');
}
