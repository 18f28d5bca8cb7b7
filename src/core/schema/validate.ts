import type { JsonObject } from '../files/json/json-value.ts';

/** A function that Ajv compiles from a schema. `errors` belong to its last call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** An error from Ajv in verbose mode, without the members that the build drops. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: JsonObject;
  readonly data?: unknown;
  readonly propertyName?: string;
}
