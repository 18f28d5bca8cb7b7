import type { JsonPointer } from '../../contract/diagnostic.ts';
import { child } from './json-pointer.ts';
import { isObject } from './json-value.ts';

/** A step on the path into a JSON document. `pointerOf` computes its pointer on demand. */
export interface JsonStep {
  /** The name of a member, the index of an item, or '' for the start. */
  readonly name: string | number;
  readonly parent: JsonStep | undefined;
}

/** An object or list in a JSON document. */
export interface JsonNode extends JsonStep {
  readonly value: object;
}

/** A string in a JSON document. */
export interface JsonText {
  readonly text: string;
  /** The name of its member. For an item of a list, the name of the list's member. */
  readonly name: string;
  readonly pointer: JsonPointer;
}

/** Returns every object and list in a value, in the order of the file. Skips members for which `isSkipped` is true. The nesting must be bounded. */
export function nodesIn(
  value: unknown,
  isSkipped: (name: string) => boolean = () => false,
): readonly JsonNode[] {
  const found: JsonNode[] = [];
  collectNodes(value, '', undefined, isSkipped, found);
  return found;
}

// Not a generator: passing each value up through all levels takes longer than the walk itself.
function collectNodes(
  value: unknown,
  name: string | number,
  parent: JsonNode | undefined,
  isSkipped: (name: string) => boolean,
  found: JsonNode[],
): void {
  if (typeof value !== 'object' || value === null) return;
  const node = { value, name, parent };
  found.push(node);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      collectNodes(value[index], index, node, isSkipped, found);
    }
  } else if (isObject(value)) {
    for (const key in value) {
      const isEntered = typeof value[key] === 'object' && !isSkipped(key);
      if (isEntered) collectNodes(value[key], key, node, isSkipped, found);
    }
  }
}

/** Returns every string in a value, but no member names. The nesting must be bounded. */
export function textsIn(value: unknown, at: JsonPointer = ''): readonly JsonText[] {
  const found: JsonText[] = [];
  collectTexts(value, { name: '', parent: undefined }, { at, member: '', found });
  return found;
}

interface TextWalk {
  readonly at: JsonPointer;
  readonly member: string;
  readonly found: JsonText[];
}

function collectTexts(value: unknown, step: JsonStep, walk: TextWalk): void {
  const { at, member, found } = walk;
  if (typeof value === 'string') found.push(new FoundText(value, member, step, at));
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      collectTexts(value[index], { name: index, parent: step }, walk);
    }
  } else if (isObject(value)) {
    for (const name in value) {
      const memberValue = value[name];
      if (typeof memberValue !== 'string' && typeof memberValue !== 'object') continue;
      collectTexts(memberValue, { name, parent: step }, { at, member: name, found });
    }
  }
}

class FoundText implements JsonText {
  readonly text: string;
  readonly name: string;
  readonly #step: JsonStep;
  readonly #base: JsonPointer;

  constructor(text: string, name: string, step: JsonStep, base: JsonPointer) {
    this.text = text;
    this.name = name;
    this.#step = step;
    this.#base = base;
  }

  get pointer(): JsonPointer {
    return pointerOf(this.#step, this.#base);
  }
}

/** Returns the pointer of a step. `base` is the pointer where the walk started. */
export function pointerOf(step: JsonStep, base: JsonPointer = ''): JsonPointer {
  const names: (string | number)[] = [];
  for (let at = step; at.parent !== undefined; at = at.parent) names.push(at.name);
  return child(base, ...names.reverse());
}
