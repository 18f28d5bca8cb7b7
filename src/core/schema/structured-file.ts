import type { JsonPointer } from '../contract/diagnostic.ts';
import { JsonFile } from '../files/json-file.ts';
import { groupBy } from '../text/group-by.ts';
import { explain, lastName } from './explain.ts';
import type { StructureFault } from './structure-fault.ts';
import type { Validate } from './validate.ts';

/** A JSON file with a schema, which names the rules that report its faults. */
export abstract class StructuredFile extends JsonFile {
  protected abstract readonly validate: Validate;
  #faults: ReadonlyMap<string, readonly StructureFault[]> | undefined;

  /** Returns the structural faults of one rule, which serve as its findings. */
  faultsOf(rule: string): readonly StructureFault[] {
    this.#faults ??= groupBy(
      explain(this.validate, this.value, (pointer) => this.nameOf(pointer)),
      ({ rule }) => rule,
    );
    return this.#faults.get(rule) ?? [];
  }

  /** Returns how a message names the value at the pointer. */
  nameOf(pointer: JsonPointer): string {
    return lastName(pointer);
  }
}
