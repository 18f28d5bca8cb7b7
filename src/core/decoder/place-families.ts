import type { JsonPointer } from '../contract/diagnostic.ts';
import type { KnownRule } from './wordings.ts';

/** Which families of rules look at a place, from the most specific place to the most general. */
const families: readonly (readonly [RegExp, RegExp])[] = [
  [/^\/info(?:\/|$)|^\/x-ms-connector-metadata/i, /title, contact|document/],
  [/^\/security/i, /security/],
  [/^\/properties(?:\/|$)/i, /^API properties/],
  [
    /\/(?:schema|items|properties)(?:\/|$)|^\/definitions\//i,
    /schemas|properties$|references|structure|quality/,
  ],
  [/^\/paths\/[^/]+\/[^/]+\/responses/i, /responses/],
  [/^\/paths\/[^/]+\/(?:[^/]+\/)?parameters\/|^\/parameters\//i, /parameters/],
  [/^\/paths\/[^/]+\/\w+/i, /operations/],
  [/^\/paths(?:\/|$)/i, /paths|operations$/],
];

/** Rules that share a wording with others of their family, and look at some places only. */
const places: Readonly<Record<string, RegExp>> = {
  'unknown-root-property': /^\/[^/]*$/,
  'unknown-property': /^\/[^/]+\//,
  'title-required': /title$/,
  'uidefinition-description': /\/connectionParameters\/(?!token:)/i,
  'uidefinition-description-hidden': /\/connectionParameters\/token:/i,
};

/** Whether a rule looks at a place. Unknown for places that many look at. */
export function looksAt({ id, family }: KnownRule, pointer: JsonPointer): boolean | undefined {
  const place = places[id];
  if (place !== undefined) return place.test(pointer);
  return families.find(([shape]) => shape.test(pointer))?.[1].test(family);
}
