import type { Evidence } from '../../contract/evidence.ts';
import counts from '../../rules/evidence.json' with { type: 'json' };

/** The file counts for each number of connectors that were checked. */
const evidenceById: ReadonlyMap<string, Evidence> = new Map(
  Object.entries(counts).flatMap(([of, broken]) =>
    Object.entries(broken).map(([id, connectors]) => [id, { connectors, of: Number(of) }]),
  ),
);

/** Returns how many published connectors break a rule, or undefined if they were not counted. */
export function evidenceOf(ruleId: string): Evidence | undefined {
  return evidenceById.get(ruleId);
}
