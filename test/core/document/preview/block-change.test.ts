import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectorApi } from '../../../../src/core/service/connector-api.ts';
import { createDocumentChanges } from '../../../../src/core/service/studio/document-changes.ts';
import { createChangeReader } from '../../../../src/ui/worker/read-changes.ts';

const text =
  'An opening.\n\n## FAQ\n\n- a\n- b\n\n## FAQ\n\n[a](https://b.example "c")\n\nAn end.\n';

/** Lints successive versions of a text, and records how many blocks each change sent. */
function createLinter() {
  const { lintChange } = createDocumentChanges();
  const reader = createChangeReader();
  const fresh: number[] = [];
  const lint = (next: string) =>
    reader.read(async (base) => {
      const change = await lintChange(base, 'intro', next);
      fresh.push(change.blocks.fresh.length);
      return structuredClone(change);
    });
  return { lint, fresh };
}

describe('a report of changed blocks', () => {
  it('sends only the block that changed', async () => {
    const { lint, fresh } = createLinter();
    await lint(text);
    const next = text.replace('- a', '- another');
    const { blocks } = await lint(next);
    expect(fresh).toEqual([6, 1]);
    expect(blocks).toEqual((await connectorApi.lintDocument('intro', next)).blocks);
  });

  it('keeps the same node objects for the other blocks', async () => {
    const { lint } = createLinter();
    const before = await lint(text);
    const after = await lint(text.replace('- a', '- another'));
    const same = after.blocks.map(({ node }, index) => node === before.blocks[index]?.node);
    expect(same).toEqual([true, true, false, true, true, true]);
  });

  it('sends all blocks to a reader whose report is outdated', async () => {
    const { lintChange } = createDocumentChanges();
    const { version } = await lintChange(undefined, 'intro', text);
    await lintChange(version, 'intro', 'Other.');
    const late = await lintChange(version, 'intro', text);
    expect(late.blocks).toMatchObject({ kept: { start: 0, end: 0 } });
    expect(late.blocks.fresh).toHaveLength(6);
  });

  it('is read from scratch after a failed request, even from another worker', async () => {
    const reader = createChangeReader();
    const [first, second] = [createDocumentChanges(), createDocumentChanges()];
    await reader.read((known) => first.lintChange(known, 'intro', `More. ${text}`));
    // The worker crashed, and the first answer of its replacement was lost.
    await second.lintChange(undefined, 'intro', `${text}More.`);
    await expect(reader.read(() => Promise.reject(new Error('It died.')))).rejects.toThrow();
    const { blocks } = await reader.read((base) => second.lintChange(base, 'intro', text));
    expect(blocks).toEqual((await connectorApi.lintDocument('intro', text)).blocks);
  });

  it('adds up to the full report, whatever is typed', async () => {
    const edit = fc.record({
      from: fc.nat(text.length),
      length: fc.nat(12),
      insert: fc.constantFrom('', 'a', '\n\n', '## FAQ\n', '> ', '- ', '\r\n', '```\n', '[a]: b\n'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        const { lint } = createLinter();
        let now = text;
        for (const { from, length, insert } of edits) {
          now = now.slice(0, from) + insert + now.slice(from + length);
          expect(await lint(now)).toEqual(await connectorApi.lintDocument('intro', now));
        }
      }),
      { numRuns: 60 },
    );
  });
});
