import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../src/core/decoder/decoder.ts';
import { readPlace } from '../../../src/core/decoder/named-place.ts';
import { reviewerWords } from '../../../src/core/decoder/reviewer-words.ts';
import { lowerCaseWords } from '../../../src/core/text/similarity.ts';
import { knownRules } from './known-rules.ts';

const rules = await knownRules();
const decoder = createDecoder(rules);
const wordings = rules.flatMap(({ id, messages }) => messages.map((message) => ({ id, message })));

describe('the messages that rules know', () => {
  it.each(wordings)('$message leads to $id', ({ id, message }) => {
    const { messages } = decoder.read(filled(message));
    expect(messages).toHaveLength(1);
    const scores = messages[0]?.scores ?? new Map<string, number>();
    expect(scores.has(id)).toBe(true);
    const best = Math.max(...scores.values());
    const found = [...scores].filter(([, score]) => score === best).map(([each]) => each);
    expect(ownersOf(message)).toEqual(expect.arrayContaining(found));
  });
});

describe('the words of reviewers', () => {
  it.each(Object.entries(reviewerWords))('of %s lead to a rule that exists', (id, ways) => {
    expect(rules.map((rule) => rule.id)).toContain(id);
    const [words = ''] = ways.split('|');
    const sentence = words.split(' ').filter((word) => !word.startsWith('!'));
    const [message] = decoder.read(sentence.join(' ')).messages;
    expect([...(message?.scores.keys() ?? [])]).toContain(id);
  });
});

/** Puts names where a message has placeholders. */
function filled(message: string): string {
  return message.replace(/(?<!\{)\{(\d)\}/g, (_, index) => `Harbor${index}`);
}

/** The rules that say the same, apart from the place. */
function ownersOf(message: string): readonly string[] {
  const words = wordsOf(message);
  return wordings.filter((each) => wordsOf(each.message) === words).map(({ id }) => id);
}

function wordsOf(message: string): string {
  return lowerCaseWords(readPlace(message).rest).join(' ');
}
