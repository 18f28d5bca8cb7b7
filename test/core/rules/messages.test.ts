import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { readExample } from '../../example.ts';
import { examplesOf } from './examples.ts';

const LONGEST = 160;

/** Quoted names and the method and path of an operation, which may have any length. */
const quoted = /`[^`]*`|"[^"]*"|“[^”]*”|\((?:GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS) [^)]*\)/g;

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('says what to do, then what it found', async () => {
    for (const message of await messagesOf(rule)) {
      const words = message.replace(quoted, 'X');
      expect(words, message).toMatch(/^[A-Z][^:]*: .*\.$/s);
      expect(words.length, message).toBeLessThanOrEqual(LONGEST);
    }
  });
});

async function messagesOf(rule: (typeof rules)[number]): Promise<readonly string[]> {
  const messages: string[] = [];
  for (const example of examplesOf(rule).invalid) {
    const { connector } = await readExample(rule, example);
    for (const { message } of rule.run(connector)) messages.push(message);
  }
  return messages;
}
