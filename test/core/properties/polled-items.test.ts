import { describe, expect, it } from 'vitest';
import { ApiProperties } from '../../../src/core/properties/api-properties.ts';
import { polledItems } from '../../../src/core/properties/polled-items.ts';
import { definitionOf } from '../openapi/definition-of.ts';

function itemsAt(path: unknown) {
  const schema = { properties: { 'a b': { properties: { list: { type: 'array' } } } } };
  const get = { operationId: 'Poll', responses: { 200: { schema } } };
  const [operation] = definitionOf({ paths: { '/a': { get } } }).operations;
  const parameters = { 'x-ms-apimTemplateParameter.triggerDataPath': path };
  const policy = { templateId: 'PollingTrigger', parameters };
  const text = JSON.stringify({ properties: { policyTemplateInstances: [policy] } });
  const properties = new ApiProperties('apiProperties.json', new TextEncoder().encode(text));
  return operation && polledItems(operation, properties);
}

describe('polledItems', () => {
  it.each([
    "@triggerBody()?['a b'].list",
    "@triggerBody()['a b']?.list",
    "@{triggerBody()['a b'].list}",
  ])('follows %s', (path) => {
    expect(itemsAt(path)).toEqual({ path, schema: { type: 'array' } });
  });

  it('finds the whole body', () => {
    expect(itemsAt('@triggerBody()')?.schema).toHaveProperty('properties');
  });

  it('finds no schema where the response describes nothing', () => {
    expect(itemsAt('@triggerBody().gone')).toEqual({
      path: '@triggerBody().gone',
      schema: undefined,
    });
  });

  it.each([undefined, 5, '', 'value', '@first(triggerBody())', '@triggerBody()[0]'])(
    'does not follow %s',
    (path) => {
      expect(itemsAt(path)).toBeUndefined();
    },
  );
});
