import type { TestedOperation } from '../contract/test-plan.ts';
import { brief, textOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import type { Operation } from '../openapi/operation.ts';
import { normalizeWhitespace } from '../text/blanks.ts';
import type { Mask } from '../text/secrets/secret-mask.ts';

/** What testers need to know of an operation. */
export interface OperationFacts
  extends Pick<TestedOperation, 'key' | 'name' | 'kind' | 'inputs' | 'expected'> {
  /** `GET`, `POST`, … */
  readonly method: string;
  /** Whether agents reach an MCP server through it. */
  readonly isAgentServer: boolean;
}

/** How many operations are listed: a hostile definition has any number. The largest published one has 219. */
const MOST = 2000;
const LONGEST = 200;

/** Lists the operations that users or agents see, with masked texts. */
export function operationFacts(
  { operations }: ApiDefinition,
  mask: Mask,
): readonly OperationFacts[] {
  const short = (text: string) => brief(normalizeWhitespace(mask(text)), LONGEST);
  return operations
    .filter(({ isInternal, isAgentServer }) => !isInternal || isAgentServer)
    .slice(0, MOST)
    .map((operation) => {
      const { id, path, value, isTrigger, isAgentServer } = operation;
      const method = operation.method.toUpperCase();
      const key = id ?? `${method} ${path}`;
      return {
        key: short(key),
        name: short(textOr(value.summary) ?? key),
        kind: isTrigger ? 'trigger' : 'action',
        inputs: inputsOf(operation).map(short),
        expected: short(expectedOf(operation)),
        method,
        isAgentServer,
      };
    });
}

/** The names of the required inputs. */
function inputsOf({ parameters }: Operation): readonly string[] {
  return parameters
    .filter(({ value, isInternal }) => value.required === true && !isInternal)
    .slice(0, MOST)
    .map(({ value, name }) => textOr(value['x-ms-summary']) ?? name ?? 'body');
}

/** What the wizard writes. */
const SAYS_NOTHING = /^default(?: response)?\.?$/i;

/** The first successful response. */
function expectedOf({ responses, responseCodes }: Operation): string {
  const success = responses.find(({ isSuccess }) => isSuccess);
  if (success === undefined) return responseCodes[0] ?? 'an answer without an error';
  const description = textOr(success.value.description);
  return description === undefined || SAYS_NOTHING.test(description)
    ? success.code
    : `${success.code}: ${description}`;
}
