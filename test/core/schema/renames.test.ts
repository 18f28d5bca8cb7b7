import { describe, expect, it } from 'vitest';
import type { JsonPointer } from '../../../src/core/contract/diagnostic.ts';
import { renamesIn, withNewNames } from '../../../src/core/schema/renames.ts';
import type { StructureFault } from '../../../src/core/schema/structure-fault.ts';

const fault = (at: JsonPointer, to?: string): StructureFault => ({
  rule: 'unknown-property',
  keyword: 'additionalProperties',
  at,
  highlight: 'key',
  message: `Rename ${at}.`,
  found: {},
  fix: to === undefined ? undefined : { title: '', changes: [{ rename: at, to }], safe: true },
});

describe('the renames in faults', () => {
  it('are those that a fix makes, with the pointers before and after', () => {
    const faults = [fault('/paths/~1a/GET', 'get'), fault('/own')];
    expect(renamesIn(faults, new Set())).toMatchObject([
      { from: '/paths/~1a/GET', to: '/paths/~1a/get', name: 'get' },
    ]);
  });

  it('leave out what was settled, and the second of two that become one', () => {
    const faults = [fault('/Info', 'info'), fault('/INFO', 'info'), fault('/Host', 'host')];
    const renames = renamesIn(faults, new Set<JsonPointer>(['/Host']));
    expect(renames.map(({ from }) => from)).toEqual(['/Info']);
  });
});

describe('a document with new names', () => {
  const rename = (from: JsonPointer, name: string) =>
    renamesIn([fault(from, name)], new Set<JsonPointer>());

  it('keeps its order, its other parts and the original', () => {
    const untouched = { b: 1 };
    const document = { Info: { tilte: 'A' }, host: untouched };
    const copy = withNewNames(document, [
      ...rename('/Info', 'info'),
      ...rename('/Info/tilte', 'title'),
    ]);
    expect(JSON.stringify(copy)).toBe('{"info":{"title":"A"},"host":{"b":1}}');
    expect((copy as typeof document).host).toBe(untouched);
    expect(document).toEqual({ Info: { tilte: 'A' }, host: { b: 1 } });
  });

  it('finds names in lists, and none in what is no object', () => {
    const renames = [...rename('/a/1/Type', 'type'), ...rename('/b/Type', 'type')];
    expect(withNewNames({ a: [{ Type: 1 }, { Type: 2 }], b: 'Type' }, renames)).toEqual({
      a: [{ Type: 1 }, { type: 2 }],
      b: 'Type',
    });
  });

  it('makes even `__proto__` an own member', () => {
    const document = JSON.parse('{ "__proto__": { "Type": 1 } }');
    const copy = withNewNames(document, rename('/__proto__/Type', 'type'));
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"type":1}}');
  });
});
