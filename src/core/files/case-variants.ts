import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from './json-pointer.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { nodesIn, pointerOf } from './json-walk.ts';

/** Two members of one object whose names differ in case alone, in the order of the file. */
export interface CaseVariants {
  readonly first: JsonPointer;
  readonly again: JsonPointer;
}

/** The first name of its letters, and another one. */
type Twins = readonly [string, string];

/** Objects whose names somebody chose: there, `ID` and `id` may be two things. */
const MAPS: ReadonlySet<string | number> = new Set([
  'properties',
  'definitions',
  'parameters',
  'paths',
  'responses',
  'headers',
  'securityDefinitions',
  'connectionParameters',
]);
const CHOSEN: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'x-ms-examples',
  'default',
  'enum',
]);

/** Names that were probably meant to be one, among those that the format gives; `names` are all of the document. */
export function* caseVariantsIn(
  document: unknown,
  names: ReadonlySet<string>,
): Generator<CaseVariants> {
  const variants = variantsAmong(names);
  if (variants.size === 0 || !holdsTwins(document, variants)) return;
  for (const node of nodesIn(document, (name) => CHOSEN.has(name))) {
    if (!isObject(node.value) || MAPS.has(node.name)) continue;
    const twins = twinsIn(node.value, variants);
    if (twins.length === 0) continue;
    const parent = pointerOf(node);
    for (const [twin, name] of twins)
      yield { first: child(parent, twin), again: child(parent, name) };
  }
}

/** Whether any object has two, as hardly one has: it takes less time than to note the way to each. */
function holdsTwins(value: unknown, variants: ReadonlySet<string>, isMap = false): boolean {
  if (Array.isArray(value)) return value.some((each) => holdsTwins(each, variants));
  if (!isObject(value)) return false;
  if (!isMap && twinsIn(value, variants).length > 0) return true;
  for (const name in value) {
    if (!CHOSEN.has(name) && holdsTwins(value[name], variants, MAPS.has(name))) return true;
  }
  return false;
}

function twinsIn(value: JsonObject, variants: ReadonlySet<string>): readonly Twins[] {
  const members: string[] = [];
  for (const name in value) if (variants.has(name)) members.push(name);
  return members.length < 2 ? [] : twinsAmong(members);
}

/** Those that differ in case alone from others, wherever these stand: hardly a document has any in one object. */
function variantsAmong(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(twinsAmong(names).flat());
}

/** Each name after the first of its letters, with that first. */
function twinsAmong(names: Iterable<string>): readonly Twins[] {
  const seen = new Map<string, string>();
  const twins: Twins[] = [];
  for (const name of names) {
    const letters = name.toLowerCase();
    const twin = seen.get(letters);
    if (twin === undefined) seen.set(letters, name);
    else twins.push([twin, name]);
  }
  return twins;
}
