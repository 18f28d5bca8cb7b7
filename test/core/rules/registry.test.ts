import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { edges } from './edges/index.ts';
import { docsOf } from './examples.ts';

const folder = join(import.meta.dirname, '../../../src/core/rules');
const notRules = /(^|[/\\])index\.ts$/;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !notRules.test(path))
  .map((path) => basename(path, '.ts'));

describe('the list of rules', () => {
  it('has one rule for each file, with the file name as id', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('has valid and invalid examples for each rule', () => {
    const without = rules.filter(
      (rule) => docsOf(rule).valid.length === 0 || docsOf(rule).invalid.length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('has a rule for each set of edge cases', () => {
    const known = new Set(files);
    expect(Object.keys(edges).filter((id) => !known.has(id))).toEqual([]);
  });

  it('has sentences as texts, and imperatives as summaries', () => {
    const sentence = /^[A-Z“"`].+[.”)]$/s;
    const misworded = rules.filter((rule) => {
      const { summary, why, fix } = docsOf(rule);
      const isSentence = [summary, why, fix].every((text) => sentence.test(text));
      return !isSentence || /^(The|A|An|This|It|There|No)\b/.test(summary);
    });
    expect(misworded.map(({ id }) => id)).toEqual([]);
  });
});
