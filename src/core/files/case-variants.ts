import type { JsonPointer } from '../diagnostic.ts';
import { child } from './json-pointer.ts';
import { isObject } from './json-value.ts';
import { nodesIn, pointerOf } from './json-walk.ts';

/** Two members of one object whose names differ in case alone, in the order of the file. */
export interface CaseVariants {
  readonly first: JsonPointer;
  readonly again: JsonPointer;
}

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

/** Names that were probably meant to be one, among those that the format gives. */
export function* caseVariantsIn(document: unknown): Generator<CaseVariants> {
  const lowered = new Map<string, string>();
  const inLowerCase = (name: string) => {
    const known = lowered.get(name);
    if (known !== undefined) return known;
    const made = name.toLowerCase();
    lowered.set(name, made);
    return made;
  };
  for (const node of nodesIn(document, (name) => CHOSEN.has(name))) {
    if (!isObject(node.value) || MAPS.has(node.name)) continue;
    for (const [twin, name] of twinsAmong(Object.keys(node.value), inLowerCase)) {
      const parent = pointerOf(node);
      yield { first: child(parent, twin), again: child(parent, name) };
    }
  }
}

function twinsAmong(
  names: readonly string[],
  inLowerCase: (name: string) => string,
): readonly (readonly [string, string])[] {
  // Names without capitals cannot differ in case alone.
  if (names.every((name) => name === inLowerCase(name))) return [];
  const seen = new Map<string, string>();
  const twins: [string, string][] = [];
  for (const name of names) {
    const twin = seen.get(inLowerCase(name));
    if (twin === undefined) seen.set(inLowerCase(name), name);
    else twins.push([twin, name]);
  }
  return twins;
}
