import type { JsonPointer } from '../contract/diagnostic.ts';
import { child, segmentsOf } from '../files/json/json-pointer.ts';
import { brief, isObject, own } from '../files/json/json-value.ts';
import { closestName } from '../text/closest-name.ts';
import type { StructureFault } from './structure-fault.ts';
import type { SchemaError, Validate } from './validate.ts';
import { valueFix } from './value-fix.ts';
import { wordingOf } from './wording.ts';

/** Returns how messages name the value at a pointer. */
export type NameOf = (pointer: JsonPointer) => string;

/**
 * Turns the schema errors of a value into one fault for each mistake. The schema names the rule of each
 * keyword in a `rules` member: `"rules": { "type": "json-type-incorrect" }`. `required` may have a rule for
 * each property. `extension` is the rule for `x-` members that `additionalProperties` does not allow.
 * Errors of keywords without a rule are dropped.
 */
export function explain(
  validate: Validate,
  value: unknown,
  nameOf: NameOf = lastName,
): StructureFault[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter((error) => ruleOf(error) !== undefined);
  const wrongTypes = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  const faults = new Map<string, StructureFault>();
  for (const error of errors) {
    if (isSecondary(error, wrongTypes)) continue;
    const rule = ruleOf(error) ?? '';
    const key = `${error.instancePath} ${unknownName(error) ?? ''} ${missingName(error) ?? ''} ${rule}`;
    if (!faults.has(key)) faults.set(key, faultOf(error, rule, nameOf));
  }
  return [...faults.values()];
}

function ruleOf(error: SchemaError): string | undefined {
  const rules = error.parentSchema?.rules;
  if (!isObject(rules)) return undefined;
  const isExtension = unknownName(error)?.startsWith('x-') === true;
  const rule = own(rules, isExtension ? 'extension' : error.keyword);
  if (isObject(rule)) return textOf(own(rule, missingName(error) ?? ''));
  return textOf(rule);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Whether the error only follows from the wrong type of the value. */
function isSecondary(
  { keyword, instancePath }: SchemaError,
  wrongTypes: ReadonlySet<string>,
): boolean {
  return keyword !== 'type' && wrongTypes.has(instancePath);
}

/** Returns the name of a member that is not allowed. */
function unknownName({ keyword, propertyName, params }: SchemaError): string | undefined {
  return (
    propertyName ??
    (keyword === 'additionalProperties' ? textOf(params.additionalProperty) : undefined)
  );
}

function missingName({ params }: SchemaError): string | undefined {
  return textOf(params.missingProperty);
}

function faultOf(error: SchemaError, rule: string, nameOf: NameOf): StructureFault {
  const { keyword, data: found } = error;
  const at = error.instancePath as JsonPointer;
  const name = unknownName(error);
  if (name !== undefined) return unknownMember(error, rule, child(at, name), name, nameOf);
  const highlight = keyword === 'not' ? 'key' : 'value';
  const fix = valueFix(error);
  const message = wordingOf(error, nameOf(at));
  return { rule, keyword, at, highlight, found, message, fix };
}

/** Describes a member that the format does not define. It may be misspelled. */
function unknownMember(
  error: SchemaError,
  rule: string,
  at: JsonPointer,
  name: string,
  nameOf: NameOf,
): StructureFault {
  const holder = nameOf(error.instancePath as JsonPointer);
  const meant = suggestedName(name, error);
  const fault = { rule, keyword: error.keyword, at, highlight: 'key', found: error.data } as const;
  if (meant === undefined) {
    return {
      ...fault,
      message: `Remove "${name}" from ${holder}: the format defines no such property there.`,
    };
  }
  const safe = meant.toLowerCase() === name.trim().toLowerCase();
  return {
    ...fault,
    message: `Rename "${name}" to "${meant}": the format defines no "${name}" in ${holder}.`,
    fix: { title: `Rename to "${meant}"`, changes: [{ rename: at, to: meant }], safe },
  };
}

/** Returns the closest name that the format allows and the object does not have yet. */
function suggestedName(name: string, { parentSchema, data }: SchemaError): string | undefined {
  const properties = isObject(parentSchema?.properties) ? parentSchema.properties : {};
  const free = Object.keys(properties).filter(
    (known) =>
      !isForbidden(own(properties, known)) && !(isObject(data) && Object.hasOwn(data, known)),
  );
  return closestName(name, free);
}

/** Whether the schema defines a property only to forbid it. */
function isForbidden(schema: unknown): boolean {
  return isObject(schema) && schema.not !== undefined;
}

/** Names a value by the last segment of its pointer. */
export function lastName(pointer: JsonPointer): string {
  const segments = segmentsOf(pointer);
  const name = segments.at(-1);
  if (name === undefined) return 'the document';
  return /^\d+$/.test(name)
    ? `item ${Number(name) + 1} of "${brief(segments.at(-2) ?? '')}"`
    : `"${brief(name)}"`;
}
