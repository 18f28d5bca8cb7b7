import type { JsonPointer } from '../contract/diagnostic.ts';
import { brief, isObject, type JsonObject } from '../files/json/json-value.ts';
import type { Operation } from './operation.ts';

/** A response of an operation with its reference resolved. */
export class Response {
  readonly operation: Operation;
  /** As written: `200`, `default`, … */
  readonly code: string;
  readonly value: JsonObject;
  /** Where it is defined: in the operation or under `responses`. */
  readonly pointer: JsonPointer;
  readonly isSuccess: boolean;
  #label: string | undefined;

  constructor(operation: Operation, code: string, value: JsonObject, pointer: JsonPointer) {
    this.operation = operation;
    this.code = code;
    this.value = value;
    this.pointer = pointer;
    this.isSuccess = /^2\d\d$/.test(code);
  }

  get isInternal(): boolean {
    return this.operation.isInternal;
  }

  get schema(): JsonObject | undefined {
    return isObject(this.value.schema) ? this.value.schema : undefined;
  }

  /** Its name in messages: ``response 200 of operation `GetContact` (GET /contacts/{id})``. */
  get label(): string {
    this.#label ??= `response ${brief(this.code)} of ${this.operation.label}`;
    return this.#label;
  }
}

/** Whether an operation has only a default response, which then stands for the expected one. */
export function hasOnlyDefault({ responseCodes }: Operation): boolean {
  return responseCodes.length === 1 && responseCodes[0] === 'default';
}
