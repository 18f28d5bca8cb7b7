import { describe, expect, it } from 'vitest';
import { operationComparisons } from '../../../src/core/script/operation-comparisons.ts';
import { ScriptFile } from '../../../src/core/script/script-file.ts';

const comparedIn = (text: string) =>
  operationComparisons(new ScriptFile('script.csx', new TextEncoder().encode(text)));
const idsIn = (text: string) => comparedIn(text).map(({ id }) => id);

describe('the comparisons with the operation id', () => {
  it.each([
    ['if (this.Context.OperationId == "A") {}', ['A']],
    ['if (Context.OperationId != "A") {}', ['A']],
    ['if (Context.OperationId.Equals("A")) {}', ['A']],
    ['if (string.Equals(Context.OperationId, "A")) {}', ['A']],
    ['var id = this.Context.OperationId; if (id == "A" || id == "B") {}', ['A', 'B']],
    [
      'switch (Context.OperationId) { case "A": case "B": return x("C"); default: break; }',
      ['A', 'B'],
    ],
    [
      'return this.Context.OperationId switch { "A" or "B" => c, "D" => e("F"), _ => g };',
      ['A', 'B', 'D'],
    ],
  ])('are found in %j', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it('do not include those of a nested switch', () => {
    const text =
      'switch (Context.OperationId) { case "A": { switch (kind) { case "B": break; } break; } }';
    expect(idsIn(text)).toEqual(['A']);
  });

  it('do not include comparisons with other values', () => {
    expect(idsIn('if (name == "A" || other.Context.OperationIds == "B") {}')).toEqual([]);
    expect(idsIn('// Context.OperationId == "A"')).toEqual([]);
  });

  it('are marked if they ignore case', () => {
    const [comparison] = comparedIn(
      'Context.OperationId.Equals("a", StringComparison.OrdinalIgnoreCase)',
    );
    expect(comparison?.ignoresCase).toBe(true);
  });

  it('have the range of the literal', () => {
    const [comparison] = comparedIn('if (Context.OperationId == "A") {}');
    expect(comparison?.at).toMatchObject({ start: { offset: 27 }, end: { offset: 30 } });
  });
});
