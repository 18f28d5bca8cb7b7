import type { JsonPointer } from '../contract/diagnostic.ts';
import { brief, type JsonObject, textOr } from '../files/json-value.ts';
import { memoizedByObject } from '../files/memoized.ts';
import type { Operation } from './operation.ts';

/** By what is written: thousands of references may lead to one parameter. */
const identityOf = memoizedByObject((value: JsonObject) => JSON.stringify([value.in, value.name]));

/** A parameter, references resolved. */
export class Parameter {
  readonly value: JsonObject;
  /** Where it is written. */
  readonly pointer: JsonPointer;
  /** Where an operation or path item names it: as `pointer`, or at a reference to it. */
  readonly usedAt: JsonPointer;
  /** What stands there: the parameter itself, or the reference. */
  readonly use: JsonObject;
  /** The operations that have it. */
  readonly operations: readonly Operation[];
  readonly name: string | undefined;
  /** `path`, `query`, `header`, `formData` or `body`, or whatever is written there. */
  readonly in: unknown;
  readonly isBody: boolean;
  /** Hidden itself, or not in any operation that users see: certification does not look at its texts. */
  readonly isInternal: boolean;
  #label: string | undefined;

  constructor(
    value: JsonObject,
    pointer: JsonPointer,
    operations: readonly Operation[],
    usedAt: JsonPointer = pointer,
    use: JsonObject = value,
  ) {
    this.value = value;
    this.pointer = pointer;
    this.operations = operations;
    this.usedAt = usedAt;
    this.use = use;
    this.name = textOr(value.name);
    this.in = value.in;
    this.isBody = value.in === 'body';
    this.isInternal =
      value['x-ms-visibility'] === 'internal' || operations.every(({ isInternal }) => isInternal);
  }

  /** What makes two parameters of one operation the same. */
  get identity(): string {
    return identityOf(this.value);
  }

  /** As a message names it: ``parameter `id` of operation `GetContact` (GET /contacts/{id})``. */
  get label(): string {
    this.#label ??= this.#makeLabel();
    return this.#label;
  }

  #makeLabel(): string {
    const name =
      this.name === undefined
        ? 'the parameter without a name'
        : `parameter \`${brief(this.name)}\``;
    const [operation, second] = this.operations;
    if (operation === undefined) return name;
    return second === undefined
      ? `${name} of ${operation.label}`
      : `${name} of ${this.operations.length} operations`;
  }
}
