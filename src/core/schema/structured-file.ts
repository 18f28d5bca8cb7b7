import type { JsonPointer } from '../contract/diagnostic.ts';
import { JsonFile } from '../files/json-file.ts';
import { explain, lastName } from './explain.ts';
import type { StructureFault } from './structure-fault.ts';
import type { Validate } from './validate.ts';

/** A JSON file with a schema of its own, whose faults are handed to the rules that the schema names. */
export abstract class StructuredFile extends JsonFile {
  protected abstract readonly validate: Validate;
  #faults: ReadonlyMap<string, readonly StructureFault[]> | undefined;

  /** The faults of structure that stand for this rule, as findings. */
  faultsOf(rule: string): readonly StructureFault[] {
    this.#faults ??= byRule(explain(this.validate, this.value, (pointer) => this.nameOf(pointer)));
    return this.#faults.get(rule) ?? [];
  }

  /** How a message names what the pointer leads to. */
  nameOf(pointer: JsonPointer): string {
    return lastName(pointer);
  }
}

function byRule(faults: readonly StructureFault[]): ReadonlyMap<string, readonly StructureFault[]> {
  const groups = new Map<string, StructureFault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.rule);
    if (group === undefined) groups.set(fault.rule, [fault]);
    else group.push(fault);
  }
  return groups;
}
