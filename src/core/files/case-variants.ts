import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from './json/json-pointer.ts';
import { isObject, type JsonObject } from './json/json-value.ts';
import { nodesIn, pointerOf } from './json/json-walk.ts';

/** Two members of one object whose names differ only in case, in the order of the file. */
export interface CaseVariants {
  readonly first: JsonPointer;
  readonly second: JsonPointer;
}

/** Two names that differ only in case. */
type NamePair = readonly [first: string, second: string];

/** Objects whose member names the author chooses, so that `ID` and `id` may be two things. */
const AUTHOR_NAMED: ReadonlySet<string | number> = new Set([
  'properties',
  'definitions',
  'parameters',
  'paths',
  'responses',
  'headers',
  'securityDefinitions',
  'connectionParameters',
]);
/** Members that hold values of the author's own format. */
const AUTHOR_VALUES: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'x-ms-examples',
  'default',
  'enum',
]);

/** Yields names of the format that were probably meant to be one. `names` are all member names of the document. */
export function* caseVariantsIn(
  document: unknown,
  names: ReadonlySet<string>,
): Generator<CaseVariants> {
  const variants = new Set(pairsAmong(names).flat());
  if (variants.size === 0 || !hasPair(document, variants)) return;
  for (const node of nodesIn(document, (name) => AUTHOR_VALUES.has(name))) {
    if (!isObject(node.value) || AUTHOR_NAMED.has(node.name)) continue;
    const pairs = pairsIn(node.value, variants);
    if (pairs.length === 0) continue;
    const parent = pointerOf(node);
    for (const [first, second] of pairs)
      yield { first: child(parent, first), second: child(parent, second) };
  }
}

/** Whether any object has such a pair. Few documents do, and this is faster than tracking pointers. */
function hasPair(value: unknown, variants: ReadonlySet<string>, isAuthorNamed = false): boolean {
  if (Array.isArray(value)) return value.some((item) => hasPair(item, variants));
  if (!isObject(value)) return false;
  let count = 0;
  for (const name in value) {
    if (variants.has(name)) count += 1;
    const member = value[name];
    if (typeof member !== 'object' || AUTHOR_VALUES.has(name)) continue;
    if (hasPair(member, variants, AUTHOR_NAMED.has(name))) return true;
  }
  return !isAuthorNamed && count > 1 && pairsIn(value, variants).length > 0;
}

function pairsIn(value: JsonObject, variants: ReadonlySet<string>): readonly NamePair[] {
  const members: string[] = [];
  for (const name in value) if (variants.has(name)) members.push(name);
  return members.length < 2 ? [] : pairsAmong(members);
}

/** Pairs each name with the first name that differs from it only in case. */
function pairsAmong(names: Iterable<string>): readonly NamePair[] {
  const firsts = new Map<string, string>();
  const pairs: NamePair[] = [];
  for (const name of names) {
    const key = name.toLowerCase();
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, name);
    else pairs.push([first, name]);
  }
  return pairs;
}
