import counts from './rules/evidence.json' with { type: 'json' };

/** How many published connectors break a rule, of how many that were looked at. */
export interface Evidence {
  readonly connectors: number;
  readonly of: number;
}

const counted: ReadonlyMap<string, Evidence> = new Map(Object.entries(counts));

/** What was counted for a rule; nothing where nobody counted. */
export function evidenceOf(ruleId: string): Evidence | undefined {
  return counted.get(ruleId);
}
