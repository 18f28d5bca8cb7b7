import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type ExtensionPlace,
  extensionPlaces,
  ignoredExtensions,
  meantExtension,
} from '../../../../src/core/openapi/extensions/extension-names.ts';

interface Part {
  readonly properties: Readonly<
    Record<string, true | { readonly not?: object; readonly $ref?: string }>
  >;
}

const schema = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../../src/core/schema/api-definition.schema.json'),
    'utf8',
  ),
);
const { definitions } = schema;

const parts: Readonly<Record<ExtensionPlace, Part>> = {
  'the document': schema.then,
  '"info"': definitions.info,
  paths: definitions.pathItem,
  operations: definitions.operation,
  parameters: definitions.valueParameter,
  'body parameters': definitions.bodyParameter,
  schemas: definitions.schema.then,
  responses: definitions.response.then,
  headers: definitions.header,
  'list items': definitions.items,
};

describe('the places of extensions', () => {
  it.each(Object.entries(parts))('are those that the schema allows: %s', (place, part) => {
    const allowed = Object.entries(part.properties)
      .filter(([name, value]) => name.startsWith('x-ms-') && !isForbidden(value))
      .map(([name]) => name);
    const listed = [...extensionPlaces].filter(([, places]) =>
      (places as readonly string[]).includes(place),
    );
    expect(listed.map(([name]) => name).sort()).toEqual(allowed.sort());
  });

  it('are unknown for extensions that the platform ignores', () => {
    expect([...ignoredExtensions].filter((name) => extensionPlaces.has(name))).toEqual([]);
  });
});

describe('meantExtension', () => {
  it.each([
    ['x-ms-sumamry', 'x-ms-summary'],
    ['x-ms-summmary', 'x-ms-summary'],
    ['x-ms-summary:', 'x-ms-summary'],
    ['x-ms-summary title', 'x-ms-summary'],
    ['x-ms  -summary', 'x-ms-summary'],
    ['x-ms-visbility', 'x-ms-visibility'],
    ['x-ms-visibiltiy', 'x-ms-visibility'],
    ['x-ms-enum-value', 'x-ms-enum-values'],
    ['x-ms-api-annotations', 'x-ms-api-annotation'],
    ['x-enum-values', 'x-ms-enum-values'],
    ['x-ms_trigger', 'x-ms-trigger'],
    ['x-ms-Notification-Url', 'x-ms-notification-url'],
    ['x-ms-notification-url (address)', 'x-ms-notification-url'],
    ['x-ms-trigger hint', 'x-ms-trigger-hint'],
  ])('finds %s', (name, meant) => {
    expect(meantExtension(name)).toBe(meant);
  });

  it.each(['x-ms-tooltip', 'x-ms-', 'x-ms-correlation-id', 'x-ms: note'])('leaves %s', (name) => {
    expect(meantExtension(name)).toBeUndefined();
  });
});

function isForbidden(value: Part['properties'][string]): boolean {
  return value !== true && (value.not !== undefined || value.$ref?.includes('/no') === true);
}
