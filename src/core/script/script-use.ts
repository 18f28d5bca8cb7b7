import type { Connector } from '../connector.ts';

/** Whether a script may do what the other files do not say: it is there, or operations are to run one. */
export function usesScript({
  script,
  apiProperties,
}: Pick<Connector, 'script' | 'apiProperties'>): boolean {
  return script !== undefined || (apiProperties?.scriptOperations.length ?? 0) > 0;
}
