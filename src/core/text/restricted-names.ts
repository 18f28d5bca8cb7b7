/** The names that the validator refuses, with and without the blank; "power-apps" passes it. */
const RESTRICTED = /power ?apps|power ?automate|logic ?apps/gi;

const PRODUCTS =
  /\b(?:power ?(?:apps?|automate|bi|platform|pages|virtual agents)|logic ?apps?|copilot studio|microsoft flow|ms (?:flow|automate)|dataverse)\b/gi;

/**
 * The names that the validator refuses in the connector's description and in the summaries and
 * descriptions of operations, each as it is written; schemas and parameters may have them.
 */
export function restrictedNamesIn(text: string): readonly string[] {
  return distinct(text.match(RESTRICTED));
}

/** Every name of a Power Platform product, retired ones among them; more than the validator looks for. */
export function productNamesIn(text: string): readonly string[] {
  return distinct(text.match(PRODUCTS));
}

function distinct(found: readonly string[] | null): readonly string[] {
  const byName = new Map<string, string>();
  for (const name of found ?? []) {
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), name);
  }
  return [...byName.values()];
}
