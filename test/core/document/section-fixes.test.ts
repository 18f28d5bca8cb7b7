import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/contract/diagnostic.ts';
import { introTemplate } from '../../../src/core/document/template/intro-template.ts';
import { applyFix } from '../../../src/core/files/apply-fix.ts';
import { connectorApi } from '../../../src/core/service/connector-api.ts';

const headings = introTemplate.sections.map(({ heading }) => heading);
const bodies = [
  'Text.',
  '- one\n- two',
  '```\n## code\n```',
  '> quoted',
  '| a |\n| - |\n| b |',
  '### Sub\n\nText.',
];

/** A section with a heading and a body. */
const section = (heading: fc.Arbitrary<string>) =>
  fc.record({
    heading,
    isUnderlined: fc.boolean(),
    body: fc.constantFrom(...bodies),
    blanks: fc.constantFrom('\n', '\n\n', '\n\n\n'),
  });
const newline = fc.constantFrom('\n', '\r\n');

const inOrder = fc
  .shuffledSubarray(headings, { minLength: 1 })
  .chain((chosen) => fc.tuple(...chosen.map((heading) => section(fc.constant(heading)))));

type Sections = readonly (typeof inOrder extends fc.Arbitrary<(infer S)[]> ? S : never)[];

function written(sections: Sections, ending: string): string {
  const text = sections.map(({ heading, isUnderlined, body, blanks }, index) => {
    // A blank line, or an underlined heading would belong to the paragraph above it.
    const line = isUnderlined ? `\n${heading}\n---` : `## ${heading}`;
    return `${line}\n\nNumber ${index}.\n\n${body}${blanks}`;
  });
  return `The opening.\n\n${text.join('')}`.replaceAll('\n', ending);
}

async function found(text: string, ruleId: string): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await connectorApi.lintDocument('intro', text);
  return diagnostics.filter((each) => each.ruleId === ruleId);
}

async function fixed(text: string, ruleId: string): Promise<string> {
  const [first] = await found(text, ruleId);
  return first?.fix === undefined ? text : applyFix(text, first.fix);
}

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');
const lettersOf = (text: string) => [...withoutBlanks(text)].sort().join('');

describe('the fix of a section rule', () => {
  it('reorders sections without changing their texts', async () => {
    await fc.assert(
      fc.asyncProperty(inOrder, newline, async (sections, ending) => {
        const text = written(sections, ending);
        const after = await fixed(text, 'intro-heading-order');
        expect(await found(after, 'intro-heading-order')).toEqual([]);
        expect(lettersOf(after)).toBe(lettersOf(text));
        for (const { heading, body } of sections) {
          const index = sections.findIndex((each) => each.heading === heading);
          const line = sections[index]?.isUnderlined ? `${heading}---` : `##${heading}`;
          expect(withoutBlanks(after)).toContain(withoutBlanks(`${line}Number ${index}.${body}`));
        }
        if (ending === '\r\n') expect(after).not.toMatch(/[^\r]\n/);
      }),
    );
  });

  it.each([
    'intro-heading-prerequisites',
    'intro-heading-get-started',
    'intro-heading-known-issues',
    'intro-heading-common-errors',
    'intro-heading-faq',
  ])('of %s adds the section and changes nothing else', async (ruleId) => {
    await fc.assert(
      fc.asyncProperty(inOrder, newline, async (sections, ending) => {
        const text = written(sections, ending);
        const [first] = await found(text, ruleId);
        if (first?.fix === undefined) return;
        const after = applyFix(text, first.fix);
        expect(await found(after, ruleId)).toEqual([]);
        const [edit] = first.fix.edits;
        expect(first.fix.edits).toHaveLength(1);
        expect(edit?.range.start).toEqual(edit?.range.end);
        if (ending === '\r\n') expect(after).not.toMatch(/[^\r]\n/);
      }),
    );
  });

  it('adds a missing section at its place in the template if the others are in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(headings, { minLength: 1 }), async (chosen) => {
        let text = `The opening.\n\n${chosen.map((each) => `## ${each}\n\nText.`).join('\n\n')}`;
        for (const rule of [
          'prerequisites',
          'get-started',
          'known-issues',
          'common-errors',
          'faq',
        ]) {
          text = await fixed(text, `intro-heading-${rule}`);
        }
        expect(await found(text, 'intro-heading-order')).toEqual([]);
        expect(text.match(/^## .+$/gm)?.length).toBeGreaterThanOrEqual(headings.length - 1);
      }),
    );
  });

  it('merges a repeated section into the first without losing text', async () => {
    const repeated = fc.array(section(fc.constantFrom('FAQ', 'Prerequisites', 'Notes')), {
      minLength: 2,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(repeated, newline, async (sections, ending) => {
        let text = written(sections, ending);
        for (let round = 0; round < sections.length; round += 1) {
          text = await fixed(text, 'intro-heading-duplicate');
        }
        expect(await found(text, 'intro-heading-duplicate')).toEqual([]);
        for (const [index, { body }] of sections.entries()) {
          expect(withoutBlanks(text)).toContain(withoutBlanks(`Number ${index}.${body}`));
        }
      }),
    );
  });

  it.each([
    [
      'intro-heading-spelling',
      '## Known issue and limitation\n\nNone.',
      '## Known issues and limitations\n\nNone.',
    ],
    ['intro-heading-spelling', 'Requirements\n---\n\nNone.', 'Prerequisites\n---\n\nNone.'],
    [
      'intro-heading-duplicate',
      '## FAQ\n\nOne.\n\n## Tips\n\nNone.\n## FAQ\n\nTwo.\n\nNotes\n---\n\nNone.',
      '## FAQ\n\nOne.\n\nTwo.\n\n## Tips\n\nNone.\n\nNotes\n---\n\nNone.',
    ],
    ['intro-heading-duplicate', '## FAQ\n\n- one\n## FAQ\n\nTwo.', '## FAQ\n\n- one\n\nTwo.'],
    ['intro-heading-level', '# FAQ\n\nNone.', '## FAQ\n\nNone.'],
    ['intro-heading-level', 'FAQ\n===\n\nNone.', '## FAQ\n\nNone.'],
    [
      'intro-heading-jump',
      '## FAQ\n\n#### A\n\n##### B\n\n#### C\n\n### D',
      '## FAQ\n\n### A\n\n#### B\n\n### C\n\n### D',
    ],
  ])('of %s makes %j %j', async (ruleId, before, after) => {
    expect(await fixed(`The opening.\n\n${before}`, ruleId)).toBe(`The opening.\n\n${after}`);
  });

  it('is not offered if an unclosed code block would absorb the added section', async () => {
    const [finding] = await found('The opening.\n\n```\ncode', 'intro-heading-faq');
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
