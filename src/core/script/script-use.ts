import type { ApiProperties } from '../properties/api-properties.ts';
import type { ScriptFile } from './script-file.ts';

/** Whether a script may do what the other files do not say: it is there, or operations are to run one. */
export function usesScript({
  script,
  apiProperties,
}: {
  readonly script?: ScriptFile;
  readonly apiProperties?: ApiProperties;
}): boolean {
  return script !== undefined || (apiProperties?.scriptOperations.length ?? 0) > 0;
}
