import type { JsonPointer } from '../contract/diagnostic.ts';
import { brief, type JsonObject, textOr } from '../files/json/json-value.ts';
import { memoizedByObject } from '../files/memoized.ts';
import type { Operation } from './operation.ts';

/** Cached by the value, because thousands of references may share it. */
const identityOf = memoizedByObject((value: JsonObject) => JSON.stringify([value.in, value.name]));

const NEGOTIATED: ReadonlySet<string | undefined> = new Set(['accept', 'content-type']);

/** Whether it is a header that "produces" and "consumes" set already. */
export function isNegotiated(parameter: Parameter): boolean {
  return parameter.in === 'header' && NEGOTIATED.has(parameter.name?.toLowerCase());
}

/** Whether nobody should be asked for it, so that it needs no texts. */
export function isSetByPlatform(parameter: Parameter): boolean {
  return !parameter.isInternal && isNegotiated(parameter);
}

/** A parameter with its reference resolved. */
export class Parameter {
  readonly value: JsonObject;
  /** Where it is defined. */
  readonly pointer: JsonPointer;
  /** Where an operation or path item lists it. Differs from `pointer` if that is a reference. */
  readonly usedAt: JsonPointer;
  /** The value at `usedAt`: the parameter itself, or a reference to it. */
  readonly use: JsonObject;
  /** The operations that have it. */
  readonly operations: readonly Operation[];
  readonly name: string | undefined;
  /** `path`, `query`, `header`, `formData`, `body`, or any other value in the file. */
  readonly in: unknown;
  readonly isBody: boolean;
  /** Whether it, or every operation that has it, is hidden from users. Certification does not check its texts. */
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

  /** Location and name. They must be unique in an operation. */
  get identity(): string {
    return identityOf(this.value);
  }

  /** Its name in messages: ``parameter `id` of operation `GetContact` (GET /contacts/{id})``. */
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
