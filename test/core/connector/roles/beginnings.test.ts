import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginnings } from '../../../../src/core/connector/roles/beginnings.ts';
import { rolesOf } from '../../../../src/core/connector/roles/file-roles.ts';
import type { ConnectorFiles } from '../../../../src/core/contract/connector-source.ts';
import { openDropped } from '../../../../src/core/intake/open-dropped.ts';
import { type CountedWork, countWork } from '../../counted-work.ts';

const MEGABYTE = 2 ** 20;

let work: CountedWork;
beforeEach(() => {
  work = countWork();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** That many files of a megabyte, all of the same bytes. */
function megabytes(count: number, type: string): ConnectorFiles {
  const bytes = new TextEncoder().encode(
    `${type === 'json' ? '{' : '#'}${'a b(c)\n'.repeat(MEGABYTE / 7)}`,
  );
  return new Map(Array.from({ length: count }, (_, index) => [`${index}.${type}`, bytes]));
}

const empty = new Uint8Array(0);

describe('telling files apart', () => {
  it('decodes 32 MB of files without a known name at most, to find connectors', async () => {
    const files = new Map([...megabytes(100, 'json'), ['apiProperties.json', empty]]);
    const opened = await openDropped(files);
    expect(opened.ok && opened.value.connectors.length).toBe(1);
    expect(work.decoded).toBe(32 * MEGABYTE);
  });

  it('decodes 32 MB of them at most, to find their roles', () => {
    expect(rolesOf(megabytes(100, 'json')).get('0.json')).toBe('unknown');
    expect(work.decoded).toBe(32 * MEGABYTE);
  });

  it('decodes 8 MB of Markdown at most, to find the pictures in it', () => {
    const files = new Map([...megabytes(100, 'md'), ['logo.png', empty]]);
    expect(rolesOf(files).get('logo.png')).toBe('icon');
    expect(work.decoded).toBe(8 * MEGABYTE);
  });

  it('gives no beginning to files beyond that', () => {
    const beginningOf = beginnings(3);
    const bytes = new TextEncoder().encode('ab');
    expect([bytes, bytes, bytes].map(beginningOf)).toEqual(['ab', 'a', '']);
  });

  it('knows a definition in UTF-16, whatever its name', () => {
    const text = '{ "swagger": "2.0" }';
    const bytes = new Uint8Array(Uint16Array.from(text, (each) => each.charCodeAt(0)).buffer);
    expect(rolesOf(new Map([['contoso.json', bytes]])).get('contoso.json')).toBe('apiDefinition');
  });
});
