import { describe, expect, it } from 'vitest';
import { pollingTriggers, webhooksOf } from '../../../../src/core/openapi/extensions/webhooks.ts';
import { definitionOf } from '../definition-of.ts';

const url = { type: 'string', 'x-ms-notification-url': true };

/** The webhook of a path with this body. */
function webhookWith(schema: object, more: object = {}) {
  const body = { name: 'body', in: 'body', schema };
  const hook = {
    'x-ms-notification-content': { schema: {} },
    post: { 'x-ms-trigger': 'single', parameters: [body] },
  };
  return webhooksOf(definitionOf({ paths: { '/hooks': hook }, ...more }))[0];
}

function addressOf(schema: object, more?: object) {
  const [address] = webhookWith(schema, more)?.urls ?? [];
  return address && { at: address.property.pointer, ...flagsOf(address) };
}

const flagsOf = ({ isRequired, isInternal }: { isRequired: boolean; isInternal: boolean }) => ({
  isRequired,
  isInternal,
});

describe('the address of a webhook', () => {
  it('is required if each object around it is', () => {
    const inner = { required: ['url'], properties: { url } };
    const at = '/paths/~1hooks/post/parameters/0/schema/properties/hook/properties/url';
    const flags = { isInternal: false };
    expect(addressOf({ required: ['hook'], properties: { hook: inner } })).toEqual({
      at,
      ...flags,
      isRequired: true,
    });
    expect(addressOf({ properties: { hook: inner } })).toEqual({ at, ...flags, isRequired: false });
  });

  it('is required by another part of the same object', () => {
    const parts = { allOf: [{ properties: { url } }, { required: ['url'] }] };
    expect(addressOf(parts)).toMatchObject({ isRequired: true });
  });

  it('is internal if an object around it is', () => {
    const hook = { 'x-ms-visibility': 'internal', properties: { url } };
    expect(addressOf({ properties: { hook } })).toMatchObject({ isInternal: true });
  });

  it('is found in a definition and in the items of a list', () => {
    const definitions = {
      Hooks: { properties: { all: { items: { $ref: '#/definitions/Hook' } } } },
      Hook: { properties: { url } },
    };
    expect(addressOf({ $ref: '#/definitions/Hooks' }, { definitions })).toMatchObject({
      at: '/definitions/Hook/properties/url',
    });
  });

  it('is searched once in a definition that contains itself', () => {
    const Hook = { properties: { next: { $ref: '#/definitions/Hook' }, url } };
    const webhook = webhookWith({ $ref: '#/definitions/Hook' }, { definitions: { Hook } });
    expect(webhook?.urls).toHaveLength(1);
  });

  it('is searched in a chain of very many definitions', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => index);
    const definitions = Object.fromEntries(
      names.map((index) => [
        `D${index}`,
        { properties: { next: { $ref: `#/definitions/D${index + 1}` } } },
      ]),
    );
    const schema = { properties: { url, next: { $ref: '#/definitions/D0' } } };
    expect(webhookWith(schema, { definitions })?.urls).toHaveLength(1);
  });
});

describe('pollingTriggers', () => {
  it('are triggers that neither are webhooks nor follow one', () => {
    const trigger = (operationId: string, more: object = {}, method = 'get') => ({
      [method]: { operationId, 'x-ms-trigger': 'batch', ...more },
    });
    const definition = definitionOf({
      paths: {
        '/tides': trigger('Tides'),
        '/hooks': { 'x-ms-notification-content': {}, ...trigger('Hook', {}, 'post') },
        '/fetch': trigger('Fetch', { 'x-ms-notification': { operationId: 'Hook' } }),
        '/action': { get: { operationId: 'Action' } },
      },
    });
    expect(pollingTriggers(definition).map(({ id }) => id)).toEqual(['Tides']);
  });
});
