import type { JsonPointer } from '../../../../contract/diagnostic.ts';
import { defineRule } from '../../../../engine/rule.ts';
import type { Finding } from '../../../../files/finding.ts';
import { child } from '../../../../files/json/json-pointer.ts';
import { arrayOr, objectOr, shown, textOr } from '../../../../files/json/json-value.ts';
import type { ApiDefinition } from '../../../../openapi/api-definition.ts';

const DATA = 'x-ms-openai-data';

export const extOpenai = defineRule({
  id: 'ext-openai',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  members: [DATA, 'x-ms-openai-manifest'],
  docs: {
    summary: 'Name only operations that exist in the data of an AI plugin.',
    why: 'The plugin offers what is listed there. An operation that does not exist is never offered.',
    fix: 'Copy the operationId. A package takes plugins in a solution of their own, so the data may not be needed.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "swagger": "2.0", "paths": { "/tides": { "get": { "operationId": "GetTides", "x-ms-openai-data": { "openai-enabled": true, "operations": [{ "operationId": "GetTides" }] } } } } }',
      '{ "swagger": "2.0", "x-ms-openai-manifest": { "humanName": "Tides" } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/tides": { "get": { "operationId": "GetTides", "x-ms-openai-data": { "operations": [{ "operationId": «"getTides"» }] } } } } }',
      '{ "swagger": "2.0", "x-ms-openai-data": { "openai-enabled": «"yes"» } }',
      '{ "swagger": "2.0", "x-ms-openai-manifest": { "humanName": «5» } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-openai');
    yield* unknownOperations(definition, definition.root[DATA], `/${DATA}`);
    for (const { value, pointer } of definition.operations) {
      yield* unknownOperations(definition, value[DATA], `${pointer}/${DATA}`);
    }
  },
});

function* unknownOperations(
  { operationsById }: ApiDefinition,
  data: unknown,
  at: JsonPointer,
): Generator<Finding> {
  for (const [index, entry] of arrayOr(objectOr(data).operations).entries()) {
    const id = textOr(objectOr(entry).operationId);
    if (id === undefined || operationsById.has(id)) continue;
    yield {
      at: child(at, 'operations', index, 'operationId'),
      message: `Name an operation that exists: no operation has the id ${shown(id)}.`,
    };
  }
}
