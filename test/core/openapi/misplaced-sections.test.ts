import { describe, expect, it } from 'vitest';
import { sortSections } from '../../../src/core/openapi/misplaced-sections.ts';

describe('sections inside paths', () => {
  it('are read beside paths, with the place that they have in the file', () => {
    const { value, moved, faults } = sortSections({
      paths: { '/a': { get: {} }, definitions: { A: {} } },
    });
    expect(value).toEqual({ paths: { '/a': { get: {} } }, definitions: { A: {} } });
    expect(moved).toEqual([['/definitions', '/paths/definitions']]);
    expect(faults).toMatchObject([
      {
        at: '/paths/definitions',
        message: 'Move "definitions" beside "paths": it is inside "paths".',
        fix: { safe: true },
      },
    ]);
  });

  it('are read out of a path, but only those that mean nothing there', () => {
    const item = { get: {}, parameters: [], definitions: { A: {} } };
    const { value, faults } = sortSections({ paths: { '/a/b': item } });
    expect(value).toEqual({
      paths: { '/a/b': { get: {}, parameters: [] } },
      definitions: { A: {} },
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'Move "definitions" beside "paths": it is inside path `/a/b`.',
    ]);
  });

  it('add to a section that is there, whose own entries win, and are not moved by a fix', () => {
    const { value, moved, faults } = sortSections({
      definitions: { A: { type: 'object' } },
      paths: { definitions: { A: {}, B: {} } },
    });
    expect(value).toMatchObject({ definitions: { A: { type: 'object' }, B: {} } });
    expect(moved).toEqual([['/definitions/B', '/paths/definitions/B']]);
    expect(faults.map(({ fix }) => fix)).toEqual([undefined]);
  });

  it('never replace a value of another type', () => {
    const { value, moved } = sortSections({ host: 'a.dev', paths: { host: 'b.dev' } });
    expect(value).toEqual({ host: 'a.dev', paths: {} });
    expect(moved).toEqual([]);
  });

  it.each([{ paths: { '/definitions': {} } }, { paths: [] }, [], null, 'paths'])(
    'are not seen in %j',
    (document) => {
      const { value, faults } = sortSections(document);
      expect(value).toBe(document);
      expect(faults).toEqual([]);
    },
  );
});
