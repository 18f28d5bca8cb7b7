import type { JsonPointer } from '../diagnostic.ts';
import { type JsonObject, textOr } from '../files/json-value.ts';
import type { Operation } from './operation.ts';

/** A parameter, references resolved. */
export class Parameter {
  readonly value: JsonObject;
  /** Where it is written. */
  readonly pointer: JsonPointer;
  /** Where an operation or path item names it: as `pointer`, or at a reference to it. */
  readonly usedAt: JsonPointer;
  /** The operations that have it. */
  readonly operations: readonly Operation[];

  constructor(
    value: JsonObject,
    pointer: JsonPointer,
    operations: readonly Operation[],
    usedAt: JsonPointer = pointer,
  ) {
    this.value = value;
    this.pointer = pointer;
    this.operations = operations;
    this.usedAt = usedAt;
  }

  get name(): string | undefined {
    return textOr(this.value.name);
  }

  /** `path`, `query`, `header`, `formData` or `body`, or whatever is written there. */
  get in(): unknown {
    return this.value.in;
  }

  get isBody(): boolean {
    return this.value.in === 'body';
  }

  /** Hidden itself, or not in any operation that users see: certification does not look at its texts. */
  get isInternal(): boolean {
    if (this.value['x-ms-visibility'] === 'internal') return true;
    return this.operations.every(({ isInternal }) => isInternal);
  }

  /** What makes two parameters of one operation the same. */
  get identity(): string {
    return JSON.stringify([this.value.in, this.value.name]);
  }

  /** As a message names it: ``parameter `id` of operation `GetContact` (GET /contacts/{id})``. */
  get label(): string {
    const name =
      this.name === undefined ? 'the parameter without a name' : `parameter \`${this.name}\``;
    const [operation, second] = this.operations;
    if (operation === undefined) return name;
    return second === undefined
      ? `${name} of ${operation.label}`
      : `${name} of ${this.operations.length} operations`;
  }

  /** Written in that very operation, neither inherited nor referred to. */
  isOwnOf(operation: Operation): boolean {
    return this.pointer === this.usedAt && this.pointer.startsWith(`${operation.pointer}/`);
  }
}
