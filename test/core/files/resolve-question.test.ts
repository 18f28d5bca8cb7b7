import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/core/contract/diagnostic.ts';
import { answerFix } from '../../../src/core/files/answer-fix.ts';
import { applyFix } from '../../../src/core/files/apply-fix.ts';
import { JsonFile } from '../../../src/core/files/json/json-file.ts';
import { type FindingQuestion, slot } from '../../../src/core/files/question.ts';
import { resolveQuestion } from '../../../src/core/files/resolve-question.ts';
import { TextFile } from '../../../src/core/files/text-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = '{\r\n  "info": { "title": "A" },\r\n  "n": 1.0\r\n}';
const file = new JsonFile('a.json', bytes(text));

function resolved(question: Pick<FindingQuestion, 'changes'> & Partial<FindingQuestion>): Question {
  const found = resolveQuestion(
    { title: 'Write it', about: 'it', fields: [{ label: 'Text', kind: 'text' }], ...question },
    file,
  );
  if (!found) throw new Error('it was not resolved');
  return found;
}

function answered(question: Question, ...texts: string[]): string {
  const fix = answerFix(question, texts);
  return fix.ok ? applyFix(text, fix.value) : fix.error;
}

describe('an answer', () => {
  it('is written as a JSON string, and leaves everything else as it is', () => {
    const question = resolved({ changes: [{ replace: '/info/title', with: slot(0) }] });
    expect(answered(question, ' Say "hi"\\\n{} ')).toBe(
      text.replace('"A"', '"Say \\"hi\\"\\\\\\n{}"'),
    );
  });

  it('is written into a member that is added, together with the other answers', () => {
    const fields = ['Name', 'URL'].map((label) => ({ label, kind: 'text' as const }));
    const value = { name: slot(0), url: slot(1) };
    const question = resolved({ fields, changes: [{ insert: 'contact', into: '/info', value }] });
    expect(answered(question, 'B', 'https://b.com')).toBe(
      text.replace('"A"', '"A", "contact": {"name":"B","url":"https://b.com"}'),
    );
  });

  it('may be one of several things to do', () => {
    const choices = [
      { label: 'Remove it', value: 'remove', changes: [{ remove: '/n' as const }] },
      { label: 'Keep it', value: 'keep', changes: [] },
    ];
    const fields = [{ label: 'What to do', kind: 'choice' as const, choices }];
    const question = resolved({ fields, changes: [] });
    expect(answered(question, 'remove')).toBe('{\r\n  "info": { "title": "A" }\r\n}');
    expect(answered(question, 'keep')).toBe(text);
    expect(answered(question, 'burn')).toBe('What to do is one of the list.');
  });

  it('is written as it is into Markdown', () => {
    const markdown = new TextFile('readme.md', bytes('# A\n'));
    const edit = { range: markdown.range(4, 4), newText: `## ${slot(0)}\n` };
    const question = resolveQuestion(
      { title: '', about: '', fields: [{ label: 'Text', kind: 'text' }], changes: [edit] },
      markdown,
    );
    const fix = question && answerFix(question, ['"B"']);
    expect(fix?.ok && applyFix(markdown.text, fix.value)).toBe('# A\n## "B"\n');
  });

  it.each([
    ['', 'Text is empty.'],
    ['ab', 'Text needs at least 3 characters: it has 2.'],
    ['abcdef', 'Text has room for 5 characters: it has 6.'],
  ])('%j is refused: %s', (answer, error) => {
    const fields = [{ label: 'Text', kind: 'text' as const, minLength: 3, maxLength: 5 }];
    const question = resolved({ fields, changes: [{ replace: '/info/title', with: slot(0) }] });
    expect(answered(question, answer)).toBe(error);
  });

  it('must be a color where one is asked for', () => {
    const fields = [{ label: 'Color', kind: 'color' as const }];
    const question = resolved({ fields, changes: [{ replace: '/info/title', with: slot(0) }] });
    expect(answered(question, 'red')).toBe('Color is # and six hex digits.');
    expect(answered(question, '#A1b2C3')).toContain('"#A1b2C3"');
  });
});

it('no question is asked if its answer has no place', () => {
  const changes = [{ replace: '/info/host' as const, with: slot(0) }];
  expect(resolveQuestion({ title: '', about: '', fields: [], changes }, file)).toBe(undefined);
});
