import type { ApiProperties } from '../properties/api-properties.ts';
import type { ScriptFile } from './script-file.ts';

/** Whether the connector has a script, or lists operations that run one, so that code may do what no other file shows. */
export function usesScript({
  script,
  apiProperties,
}: {
  readonly script?: ScriptFile;
  readonly apiProperties?: ApiProperties;
}): boolean {
  return script !== undefined || (apiProperties?.scriptOperations.length ?? 0) > 0;
}
