import type { JsonPointer } from '../diagnostic.ts';
import { child } from './json-pointer.ts';
import { isObject } from './json-value.ts';

/** A value on a walk through a JSON document; its pointer is made when it is asked for. */
export interface JsonNode {
  readonly value: unknown;
  /** Of the member or element; '' at the root. */
  readonly name: string;
  readonly parent: JsonNode | undefined;
}

/** Every value inside a document, before those inside of it; what `isLeftOut` says is not entered, nor given. */
export function* nodesIn(
  document: unknown,
  isLeftOut: (name: string) => boolean = () => false,
): Generator<JsonNode> {
  const waiting: JsonNode[] = [{ value: document, name: '', parent: undefined }];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const { value } = node;
    if (!isObject(value) && !Array.isArray(value)) continue;
    for (const [name, each] of Object.entries(value).toReversed()) {
      if (!isLeftOut(name)) waiting.push({ value: each, name, parent: node });
    }
  }
}

export function pointerOf(node: JsonNode): JsonPointer {
  const names: string[] = [];
  for (let step: JsonNode | undefined = node; step?.parent !== undefined; step = step.parent) {
    names.unshift(step.name);
  }
  return child('', ...names);
}
