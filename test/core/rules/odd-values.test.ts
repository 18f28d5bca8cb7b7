import { describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/core/connector/connector.ts';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { readExample } from '../../example.ts';
import { sized } from '../../size.ts';
import { examplesOf } from './examples.ts';

const ODD_VALUES = [null, 7, true, [], {}, '', ['a', null, {}], { a: 7, b: null }];

/** By default each value is replaced by every fourth odd value, in turns. */
const STEP = sized(4, 1);

/** Enough for all examples except those that are long on purpose. */
const MAX_MEMBERS = 60;

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('has sensible messages for examples with odd values', async () => {
    const { valid, invalid } = examplesOf(rule);
    for (const example of [...valid, ...invalid]) {
      const { connector } = await readExample(rule, example);
      for (const [path, text] of variants(connector)) {
        const messages = rule
          .run(await withText(connector, path, text))
          .map((each) => each.message);
        const nonsense = messages.filter((each) => /\bundefined\b|\bNaN\b|\[object /.test(each));
        expect(nonsense, text).toEqual([]);
      }
    }
  });
});

/** Yields each JSON file with one of its values replaced by an odd one. */
function* variants({ jsonFiles }: Connector): Generator<readonly [string, string]> {
  for (const { path, text } of jsonFiles) {
    for (const odd of oddTexts(text)) yield [path, odd];
  }
}

function* oddTexts(text: string): Generator<string> {
  const root = { root: parsed(text) };
  const members = [...membersIn(root)].slice(0, MAX_MEMBERS);
  for (const [at, [parent, name]] of members.entries()) {
    const value = parent[name];
    for (let odd = at % STEP; odd < ODD_VALUES.length; odd += STEP) {
      parent[name] = ODD_VALUES[odd];
      yield JSON.stringify(root.root);
    }
    parent[name] = value;
  }
}

type Parent = Record<string, unknown>;

function* membersIn(parent: Parent): Generator<readonly [Parent, string]> {
  for (const [name, value] of Object.entries(parent)) {
    yield [parent, name];
    if (typeof value === 'object' && value !== null) yield* membersIn(value as Parent);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function withText(
  { source, profile }: Connector,
  path: string,
  text: string,
): Promise<Connector> {
  const files = new Map(source.files).set(path, new TextEncoder().encode(text));
  return (await parseConnector({ ...source, files }, profile)).connector;
}
