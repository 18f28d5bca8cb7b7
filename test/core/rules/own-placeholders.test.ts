import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { isPlaceholderHost } from '../../../src/core/text/placeholder-words.ts';
import { readExample } from '../../example.ts';
import { docsOf } from './examples.ts';

/** Made-up names that nobody should copy from us. */
const MADE_UP = /contoso|fabrikam|lorem ipsum|(?:john|jane) doe|petstore|hello ?world/i;

/** Here an address that belongs to nobody is the right one: test values are published. */
const exceptions: ReadonlySet<string> = new Set(['ext-test-value-secret']);
const others = rules.filter(({ id }) => !exceptions.has(id));

describe.each(others.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('suggests no placeholder', async () => {
    const docs = docsOf(rule);
    const texts = [docs.summary, docs.fix, ...docs.valid];
    expect(texts.map((each) => JSON.stringify(each)).filter(isMadeUp)).toEqual([]);
    for (const example of docs.invalid) {
      const { connector } = await readExample(rule, example);
      const fixes = rule.run(connector).flatMap(({ fix }) => fix ?? []);
      const written = fixes.flatMap(({ title, edits }) => [
        title,
        ...edits.map(({ newText }) => newText),
      ]);
      expect(written.filter(isMadeUp)).toEqual([]);
    }
  });
});

function isMadeUp(text: string): boolean {
  const hosts = text.match(/(?<=https?:\/\/|@)[\w.-]+/g) ?? [];
  return MADE_UP.test(text) || hosts.some((host) => isPlaceholderHost(host.toLowerCase()));
}
