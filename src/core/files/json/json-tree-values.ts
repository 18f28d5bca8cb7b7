import type { Node } from 'jsonc-parser';
import { JsonIndex } from './json-index.ts';
import type { NodeId } from './json-nodes.ts';

/** The value of a tree, and where each part of it is. */
export interface IndexedValue {
  readonly value: unknown;
  readonly index: JsonIndex;
}

/** Reads the values of a tree that was parsed from `text`. */
export function valuesIn(text: string, root: Node | undefined): IndexedValue {
  const index = new JsonIndex(text);
  const value = root === undefined ? undefined : take(root, index, -1, -1, undefined);
  return { value, index };
}

function take(
  node: Node,
  index: JsonIndex,
  parent: NodeId,
  previous: NodeId,
  key: Node | undefined,
): unknown {
  const keyEnd = key === undefined ? -1 : key.offset + key.length;
  const id = index.add(parent, previous, node.offset, key?.offset ?? -1, keyEnd);
  index.close(id, node.offset + node.length);
  if (node.type === 'array') return takeElements(node, index, id);
  if (node.type === 'object') return takeMembers(node, index, id);
  return node.value;
}

function takeElements(node: Node, index: JsonIndex, id: NodeId): unknown[] {
  let previous = -1;
  return (node.children ?? []).map((child) => {
    const next = index.size;
    const value = take(child, index, id, previous, undefined);
    previous = next;
    return value;
  });
}

/** Uses `Object.fromEntries`, which makes even `__proto__` an own member. */
function takeMembers(node: Node, index: JsonIndex, id: NodeId): unknown {
  const entries: [string, unknown][] = [];
  let previous = -1;
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue;
    const next = index.size;
    entries.push([String(key.value), take(value, index, id, previous, key)]);
    previous = next;
  }
  return Object.fromEntries(entries);
}
