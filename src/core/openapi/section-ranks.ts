/** The sections that the coding standards list, in their order. */
const ORDER = [
  'swagger',
  'info',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'paths',
  'definitions',
  'parameters',
];

/** Sections that the standards list as a pair, in no particular order. */
const PAIRS: Readonly<Record<string, string>> = {
  basePath: 'host',
  schemes: 'host',
  produces: 'consumes',
};

/** Returns the place of a section in the order, or -1 if it may be anywhere. */
export function sectionRank(name: string): number {
  return ORDER.indexOf(Object.hasOwn(PAIRS, name) ? (PAIRS[name] ?? name) : name);
}
