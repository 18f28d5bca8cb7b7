import type { JsonPointer } from '../../contract/diagnostic.ts';
import { changeTo } from '../../files/change-to.ts';
import type { Finding } from '../../files/finding.ts';
import { brief } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import { closestName } from '../../text/closest-name.ts';
import type { ApiDefinition } from '../api-definition.ts';

const operationIds = memoized(({ operationsById }: ApiDefinition): readonly string[] => [
  ...operationsById.keys(),
]);

/** Words a finding for an operation id that is not in the API definition. `holder` names what refers to it. */
export function unknownOperation(
  id: string,
  at: JsonPointer,
  holder: string,
  definition: ApiDefinition,
): Finding {
  const meant = closestName(id, operationIds(definition));
  const found = 'the API definition has no operation with this id';
  if (meant === undefined) {
    return { at, message: `Correct or remove \`${brief(id)}\` in ${holder}: ${found}.` };
  }
  return {
    at,
    message: `Change \`${brief(id)}\` to \`${meant}\` in ${holder}: ${found}.`,
    fix: changeTo(at, meant, { safe: meant.toLowerCase() === id.toLowerCase() }),
  };
}
