import type { JsonObject } from '../files/json-value.ts';

/** What Ajv compiles a schema into. `errors` are those of the last call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** One of Ajv's errors in verbose form, without the members that the build drops. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: JsonObject;
  readonly data?: unknown;
  readonly propertyName?: string;
}
