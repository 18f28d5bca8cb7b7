import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import { referencePage } from '../../../src/core/reference-page/reference-page.ts';
import { corpusNote, hasCorpus, publishedConnectors } from '../../corpus.ts';
import { sized } from '../../size.ts';
import { deadLinks, elementsIn, pageFor } from './page-for.ts';

const name = fc.constantFrom('A', 'B', 'C/c', 'D d', 'É', '__proto__', 'gone');
const ref = name.map((each) => ({ $ref: `#/definitions/${each.replace('/', '~1')}` }));
const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4 },
    ref,
    fc.record({ type: fc.constantFrom('string', 'object') }),
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.record({ properties: fc.dictionary(name, tie('schema'), { maxKeys: 3 }) }),
    fc.record({ allOf: fc.array(tie('schema'), { maxLength: 2 }) }),
    fc.record({
      type: tie('schema'),
      items: tie('schema'),
      'x-ms-visibility': fc.constant('internal'),
    }),
  ),
}));
const operation = fc.record(
  {
    operationId: name,
    deprecated: fc.boolean(),
    'x-ms-trigger': fc.constant('single'),
    'x-ms-api-annotation': name.map((operationId) => ({ replacement: { operationId } })),
    parameters: fc.tuple(fc.record({ in: fc.constant('body'), schema })),
    responses: fc.record({ 200: fc.record({ schema }) }),
  },
  { requiredKeys: [] },
);
const item = fc.record({
  get: operation,
  post: operation,
  'x-ms-notification-content': fc.record({ schema }),
});
const definition = fc.record({
  paths: fc.dictionary(fc.constantFrom('/a', '/b', '/{c}'), item),
  definitions: fc.dictionary(name, schema),
});

describe('the links of the page', () => {
  it('lead somewhere, and ids are unique, in any connector', async () => {
    await fc.assert(
      fc.asyncProperty(definition, async (made) => {
        const page = await pageFor({ definition: made });
        expect(deadLinks(page)).toEqual([]);
        const ids = elementsIn(page.after).flatMap(({ attributes }) => attributes?.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: sized(300, 10_000) },
    );
  });

  it.skipIf(!hasCorpus)(`lead somewhere in published connectors${corpusNote}`, async () => {
    const step = sized(6, 1);
    let index = 0;
    for await (const source of publishedConnectors()) {
      index += 1;
      if (index % step !== 0) continue;
      const page = referencePage((await parseConnector(source, 'verified')).connector);
      expect([source.name, ...deadLinks(page)]).toEqual([source.name]);
    }
    expect(index / step).toBeGreaterThan(60);
  });
});
