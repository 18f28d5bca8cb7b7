import { JsonFile } from '../files/json-file.ts';
import { explain, type StructureFault, type Validate } from './explain.ts';

/** A JSON file with a schema of its own, whose faults are handed to the rules that the schema names. */
export abstract class StructuredFile extends JsonFile {
  protected abstract readonly validate: Validate;
  #faults: ReadonlyMap<string, readonly StructureFault[]> | undefined;

  /** The faults of structure that stand for this rule, as findings. */
  faultsOf(rule: string): readonly StructureFault[] {
    this.#faults ??= byRule(explain(this.validate, this.value));
    return this.#faults.get(rule) ?? [];
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
