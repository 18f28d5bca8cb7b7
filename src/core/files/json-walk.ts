import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from './json-pointer.ts';
import { isObject } from './json-value.ts';

/** A step on a walk into a JSON document; its pointer is made when it is asked for. */
export interface JsonStep {
  /** Of the member, or the number of the element; '' where the walk begins. */
  readonly name: string | number;
  readonly parent: JsonStep | undefined;
}

/** An object or list on such a walk. */
export interface JsonNode extends JsonStep {
  readonly value: object;
}

/** A text somewhere inside a JSON value. */
export interface JsonText {
  readonly text: string;
  /** The name of the member that holds it, or of the closest list's. */
  readonly name: string;
  readonly pointer: JsonPointer;
}

/** Every object and list inside a value whose nesting is bounded, in the order of the file; what `isLeftOut` says is not entered. */
export function nodesIn(
  value: unknown,
  isLeftOut: (name: string) => boolean = () => false,
): readonly JsonNode[] {
  const found: JsonNode[] = [];
  collectNodes(value, '', undefined, isLeftOut, found);
  return found;
}

// No generator: handing each value up through all levels takes longer than the walk itself.
function collectNodes(
  value: unknown,
  name: string | number,
  parent: JsonNode | undefined,
  isLeftOut: (name: string) => boolean,
  found: JsonNode[],
): void {
  if (typeof value !== 'object' || value === null) return;
  const node = { value, name, parent };
  found.push(node);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      collectNodes(value[index], index, node, isLeftOut, found);
    }
  } else if (isObject(value)) {
    for (const key in value) {
      const isEntered = typeof value[key] === 'object' && !isLeftOut(key);
      if (isEntered) collectNodes(value[key], key, node, isLeftOut, found);
    }
  }
}

/** Every text inside a value whose nesting is bounded, member names aside. */
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
      const each = value[name];
      if (typeof each !== 'string' && typeof each !== 'object') continue;
      collectTexts(each, { name, parent: step }, { at, member: name, found });
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

/** The pointer of a step whose walk began at `base`. */
export function pointerOf(step: JsonStep, base: JsonPointer = ''): JsonPointer {
  const names: (string | number)[] = [];
  for (let each = step; each.parent !== undefined; each = each.parent) names.push(each.name);
  return child(base, ...names.reverse());
}
