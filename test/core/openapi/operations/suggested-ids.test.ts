import { describe, expect, it } from 'vitest';
import { suggestedIds } from '../../../../src/core/openapi/operations/suggested-ids.ts';
import { definitionOf } from '../definition-of.ts';

/** Suggests ids for operations such as `GET /stations`; `GET /a GetA` has one. */
function suggestionsFor(...operations: readonly string[]): readonly string[] {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const [method = '', path = '', operationId] = operation.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: { operationId } };
  }
  return [...suggestedIds(definitionOf({ paths })).values()];
}

describe('the suggested id of an operation', () => {
  it.each([
    ['GET /stations', 'ListStations'],
    ['GET /stations/{id}', 'GetStation'],
    ['GET /api/v2/tide-tables/{id}', 'GetTideTable'],
    ['GET /status', 'GetStatus'],
    ['GET /companies/{id}', 'GetCompany'],
    ['GET /boxes/{id}', 'GetBox'],
    ['POST /alerts', 'CreateAlert'],
    ['POST /alerts/{id}/send', 'SendAlert'],
    ['PUT /alerts/{id}', 'UpdateAlert'],
    ['PATCH /alerts/{id}', 'UpdateAlert'],
    ['DELETE /alerts/{id}', 'DeleteAlert'],
    ['DELETE /alerts', 'DeleteAlerts'],
    ['HEAD /alerts/{id}', 'CheckAlert'],
    ['GET /{id}', 'GetItem'],
    ['GET /', 'GetItem'],
  ])('of %s is %s', (operation, expected) => {
    expect(suggestionsFor(operation)).toEqual([expected]);
  });

  it('names more of the path, and then a number, if the id is taken', () => {
    expect(
      suggestionsFor(
        'GET /tides ListTides',
        'GET /stations/{id}/tides',
        'GET /ports/{id}/tides',
        'GET /v2/ports/{id}/tides',
      ),
    ).toEqual(['ListStationTides', 'ListPortTides', 'ListPortTides2']);
  });

  it('is not one that differs only in case', () => {
    expect(suggestionsFor('GET /stations/{id}', 'GET /a getstation')).toEqual(['GetStation2']);
  });
});
