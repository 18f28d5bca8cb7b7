import type { Evidence } from '../contract/evidence.ts';
import counts from '../rules/evidence.json' with { type: 'json' };

const evidenceById: ReadonlyMap<string, Evidence> = new Map(Object.entries(counts));

/** Returns how many published connectors break a rule, or undefined if they were not counted. */
export function evidenceOf(ruleId: string): Evidence | undefined {
  return evidenceById.get(ruleId);
}
