import type { JsonPointer } from '../contract/diagnostic.ts';
import { child, parentOf, segmentsOf } from '../files/json/json-pointer.ts';
import { isObject } from '../files/json/json-value.ts';
import type { StructureFault } from './structure-fault.ts';

/** A misspelled name, with the pointer that its value gets. */
export interface Rename {
  readonly from: JsonPointer;
  readonly to: JsonPointer;
  readonly name: string;
  readonly fault: StructureFault;
}

/** Returns the renames that fix faults, apart from those settled. Of two with the same new name, only the first. */
export function renamesIn(
  faults: readonly StructureFault[],
  settled: ReadonlySet<JsonPointer>,
): readonly Rename[] {
  const found = new Map<JsonPointer, Rename>();
  for (const fault of faults) {
    const [change] = fault.fix?.changes ?? [];
    if (change === undefined || !('rename' in change) || settled.has(change.rename)) continue;
    const { rename: from, to: name } = change;
    const to = child(parentOf(from), name);
    if (!found.has(to)) found.set(to, { from, to, name, fault });
  }
  return [...found.values()];
}

/** A part of a document with renames in it, by the names as they are. */
interface Branch {
  newName?: string;
  readonly branches: Map<string, Branch>;
}

/** Copies a document with new names, in the order of the old ones. The original stays as it is. */
export function withNewNames(document: unknown, renames: readonly Rename[]): unknown {
  const root: Branch = { branches: new Map() };
  for (const { from, name } of renames) {
    let branch = root;
    for (const segment of segmentsOf(from)) {
      const next = branch.branches.get(segment) ?? { branches: new Map() };
      branch.branches.set(segment, next);
      branch = next;
    }
    branch.newName = name;
  }
  return copyOf(document, root);
}

function copyOf(value: unknown, { branches }: Branch): unknown {
  if (branches.size === 0) return value;
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const branch = branches.get(String(index));
      return branch === undefined ? item : copyOf(item, branch);
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const branch = branches.get(name);
      return branch === undefined
        ? [name, member]
        : [branch.newName ?? name, copyOf(member, branch)];
    }),
  );
}
