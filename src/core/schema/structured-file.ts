import type { JsonPointer } from '../contract/diagnostic.ts';
import { JsonFile } from '../files/json-file.ts';
import { explain, lastName } from './explain.ts';
import type { StructureFault } from './structure-fault.ts';
import type { Validate } from './validate.ts';

/** A JSON file with a schema, which names the rules that report its faults. */
export abstract class StructuredFile extends JsonFile {
  protected abstract readonly validate: Validate;
  #faults: ReadonlyMap<string, readonly StructureFault[]> | undefined;

  /** Returns the structural faults of one rule, which serve as its findings. */
  faultsOf(rule: string): readonly StructureFault[] {
    this.#faults ??= groupByRule(
      explain(this.validate, this.value, (pointer) => this.nameOf(pointer)),
    );
    return this.#faults.get(rule) ?? [];
  }

  /** Returns how a message names the value at the pointer. */
  nameOf(pointer: JsonPointer): string {
    return lastName(pointer);
  }
}

function groupByRule(
  faults: readonly StructureFault[],
): ReadonlyMap<string, readonly StructureFault[]> {
  const groups = new Map<string, StructureFault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.rule);
    if (group === undefined) groups.set(fault.rule, [fault]);
    else group.push(fault);
  }
  return groups;
}
