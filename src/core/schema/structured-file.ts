import type { JsonPointer } from '../contract/diagnostic.ts';
import { JsonFile } from '../files/json/json-file.ts';
import { groupBy } from '../text/group-by.ts';
import { explain, lastName } from './explain.ts';
import { renamesIn, withNewNames } from './renames.ts';
import type { StructureFault } from './structure-fault.ts';
import type { Validate } from './validate.ts';

/** A misspelled name may hide others inside of it, but hardly more often. */
const MAX_ROUNDS = 6;

/** A document with its sections in place, and the faults of those that were not. */
export interface Sorted {
  readonly value: unknown;
  readonly faults: readonly StructureFault[];
  /** Where each part stands now, and where the file has it. */
  readonly moved: readonly (readonly [to: JsonPointer, from: JsonPointer])[];
}

/**
 * A JSON file with a schema, which names the rules that report its faults. Its value is read as it was meant:
 * a misspelled name is reported once, and what it holds is checked under the right name.
 */
export abstract class StructuredFile extends JsonFile {
  protected abstract readonly validate: Validate;
  #isRead = false;
  #value: unknown;
  #faults: ReadonlyMap<string, readonly StructureFault[]> = new Map();

  override get value(): unknown {
    if (!this.#isRead) this.#read();
    return this.#value;
  }

  /** Returns the structural faults of one rule, which serve as its findings. */
  faultsOf(rule: string): readonly StructureFault[] {
    if (!this.#isRead) this.#read();
    return this.#faults.get(rule) ?? [];
  }

  /** Returns how a message names the value at the pointer. */
  nameOf(pointer: JsonPointer): string {
    return lastName(pointer);
  }

  /** Puts misplaced sections where they belong. */
  protected sorted(value: unknown): Sorted {
    return { value, faults: [], moved: [] };
  }

  /** Returns the faults of names that the schema does not know of. */
  protected misnamed(_value: unknown): readonly StructureFault[] {
    return [];
  }

  #read(): void {
    this.#isRead = true;
    const { value, faults, moved } = this.sorted(this.parsed);
    this.#value = value;
    for (const [to, from] of moved) this.index.addAlias(to, from);
    this.#faults = groupBy([...faults, ...this.#correctNames()], ({ rule }) => rule);
  }

  /** Corrects misspelled names until none is left, and returns all faults. */
  #correctNames(): readonly StructureFault[] {
    const corrected: StructureFault[] = [];
    const settled = new Set<JsonPointer>();
    for (let round = 1; ; round += 1) {
      const faults = this.#faultsNow();
      const renames = round < MAX_ROUNDS ? renamesIn(faults, settled) : [];
      if (renames.length === 0) return [...corrected, ...faults];
      const before = this.#value;
      this.#value = withNewNames(before, renames);
      const wrong = new Set(
        this.#faultsNow()
          .filter(isOfWrongType)
          .map(({ at }) => at),
      );
      const kept = renames.filter(({ to }) => !wrong.has(to));
      for (const { from } of renames) settled.add(from);
      if (kept.length < renames.length) this.#value = withNewNames(before, kept);
      for (const { from, to, fault } of kept) {
        this.index.addAlias(to, from);
        corrected.push(fault);
      }
    }
  }

  #faultsNow(): readonly StructureFault[] {
    const faults = explain(this.validate, this.#value, (pointer) => this.nameOf(pointer));
    return [...faults, ...this.misnamed(this.#value)];
  }
}

function isOfWrongType({ keyword }: StructureFault): boolean {
  return keyword === 'type';
}
