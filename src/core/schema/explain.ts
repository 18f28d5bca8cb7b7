import type { JsonPointer } from '../diagnostic.ts';
import type { JsonChange } from '../files/json-edit.ts';
import { child, segmentsOf } from '../files/json-pointer.ts';
import { isObject, type JsonObject, shown, typeName } from '../files/json-value.ts';
import { closestName } from './closest-name.ts';

/** What Ajv compiles a schema into. `errors` are those of the last call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** One of Ajv's errors, in verbose form. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: JsonObject;
  readonly schema?: unknown;
  readonly data?: unknown;
  readonly propertyName?: string;
}

/** One fault of structure, in words, with the rule that its schema keyword stands for. */
export interface StructureFault {
  readonly rule: string;
  readonly keyword: string;
  readonly at: JsonPointer;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly fix?: {
    readonly title: string;
    readonly changes: readonly JsonChange[];
    readonly safe: boolean;
  };
}

/**
 * Shapes the errors of a value into one fault for each mistake. A schema names the rule of a keyword in
 * its own `rules` member: `"rules": { "required": "info-required" }`; keywords without a rule say nothing.
 */
export function explain(validate: Validate, value: unknown): StructureFault[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter((error) => ruleOf(error) !== undefined);
  const misshapen = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  const faults = new Map<string, StructureFault>();
  for (const error of errors) {
    const fault = faultOf(error, ruleOf(error) ?? '');
    const key = `${fault.at} ${fault.part} ${fault.rule}`;
    if (isSecondary(error, misshapen) || faults.has(key)) continue;
    faults.set(key, fault);
  }
  return [...faults.values()];
}

function ruleOf({ keyword, parentSchema }: SchemaError): string | undefined {
  const rules = parentSchema?.rules;
  const rule = isObject(rules) ? rules[keyword] : undefined;
  return typeof rule === 'string' ? rule : undefined;
}

/** What has the wrong type is not measured as well. */
function isSecondary(
  { keyword, instancePath }: SchemaError,
  misshapen: ReadonlySet<string>,
): boolean {
  return keyword !== 'type' && misshapen.has(instancePath);
}

function faultOf(error: SchemaError, rule: string): StructureFault {
  const { keyword } = error;
  const at = error.instancePath as JsonPointer;
  const name = error.propertyName ?? error.params.additionalProperty;
  if (
    typeof name === 'string' &&
    (keyword === 'additionalProperties' || error.propertyName !== undefined)
  ) {
    return strayMember(error, rule, child(at, name), name);
  }
  const message = (wording[keyword] ?? wording.other)(thing(at), error);
  return { rule, keyword, at, part: 'value', message };
}

/** A member whose name the format does not know: perhaps misspelled. */
function strayMember(
  error: SchemaError,
  rule: string,
  at: JsonPointer,
  name: string,
): StructureFault {
  const known = isObject(error.parentSchema?.properties)
    ? Object.keys(error.parentSchema.properties)
    : [];
  const meant = closestName(
    name,
    known.filter((each) => !isObject(error.data) || !Object.hasOwn(error.data, each)),
  );
  const fault = { rule, keyword: error.keyword, at, part: 'key' } as const;
  if (meant === undefined) {
    return {
      ...fault,
      message: `Remove "${name}" from ${thing(error.instancePath)}: the format has no such property there.`,
    };
  }
  const safe = meant.toLowerCase() === name.toLowerCase();
  return {
    ...fault,
    message: `Rename "${name}" to "${meant}": the format has no property "${name}" in ${thing(error.instancePath)}.`,
    fix: { title: `Rename to "${meant}"`, changes: [{ rename: at, to: meant }], safe },
  };
}

/** How a message names a place: by the last name on the way to it. */
function thing(pointer: string): string {
  const segments = segmentsOf(pointer as JsonPointer);
  const name = segments.at(-1);
  if (name === undefined) return 'the document';
  return /^\d+$/.test(name)
    ? `item ${Number(name) + 1} of "${segments.at(-2) ?? ''}"`
    : `"${name}"`;
}

type Wording = (thing: string, error: SchemaError) => string;

const wording: Readonly<Record<string, Wording>> & { readonly other: Wording } = {
  required: (thing, { params }) => `Add "${params.missingProperty}" to ${thing}: it is missing.`,
  type: (thing, { params, data }) =>
    `Make ${thing} ${typeWords(params.type)}: it is ${typeName(data)}.`,
  enum: (thing, { params, data }) =>
    `Change ${thing} to ${oneOf(params.allowedValues)}: it is ${shown(data)}.`,
  const: (thing, { params, data }) =>
    `Change ${thing} to ${shown(params.allowedValue)}: it is ${shown(data)}.`,
  pattern: (thing, { data }) =>
    `Correct ${thing}: ${shown(data)} is not of the form the format asks for.`,
  minLength: (thing) => `Write something into ${thing}: it is empty.`,
  maxLength: (thing, { params }) => `Shorten ${thing} to ${params.limit} characters.`,
  minItems: (thing) => `Put something into ${thing}: the list is empty.`,
  maxItems: (thing, { params }) => `Leave at most ${params.limit} in ${thing}.`,
  minProperties: (thing) => `Put something into ${thing}: it is empty.`,
  uniqueItems: (thing) => `Remove the repeated entry from ${thing}.`,
  other: (thing, { data }) => `Correct ${thing}: it is ${shown(data)}.`,
};

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function typeWords(type: unknown): string {
  const names = Array.isArray(type) ? type : String(type).split(',');
  return names.map((name) => types[String(name)] ?? String(name)).join(' or ');
}

function oneOf(values: unknown): string {
  const list = Array.isArray(values) ? values.map(shown) : [];
  return list.length > 1 ? `one of ${list.join(', ')}` : (list[0] ?? 'another value');
}
