/** Product names that the validator rejects, with or without the space. It accepts "power-apps". */
const RESTRICTED = /power ?apps|power ?automate|logic ?apps/gi;

const PRODUCTS =
  /\b(?:power ?(?:apps?|automate|bi|platform|pages|virtual agents)|logic ?apps?|copilot studio|microsoft flow|ms (?:flow|automate)|dataverse)\b/gi;

/**
 * Finds the names that the validator rejects, as written, each once. It checks the description of the connector
 * and the summaries and descriptions of operations, but not schemas and parameters.
 */
export function restrictedNamesIn(text: string): readonly string[] {
  return distinct(text.match(RESTRICTED));
}

/** Finds all Power Platform product names, including retired ones, which the validator does not check. */
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
