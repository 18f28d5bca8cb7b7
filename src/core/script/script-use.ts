import type { Operation } from '../openapi/operation.ts';
import type { ApiProperties } from '../properties/api-properties.ts';
import type { ScriptFile } from './script-file.ts';

interface ScriptOwner {
  readonly script?: ScriptFile;
  readonly apiProperties?: ApiProperties;
}

/** Whether the connector has a script, or lists operations that run one, so that code may do what no other file shows. */
export function usesScript({ script, apiProperties }: ScriptOwner): boolean {
  return script !== undefined || (apiProperties?.scriptOperations.length ?? 0) > 0;
}

/** Whether an operation runs a script, which runs for all operations unless some are listed. */
export function runsScript(owner: ScriptOwner, { id }: Operation): boolean {
  const listed = owner.apiProperties?.scriptOperations ?? [];
  return usesScript(owner) && (listed.length === 0 || listed.includes(id));
}
