import type { JsonPointer } from '../contract/diagnostic.ts';
import { child, segmentsOf } from '../files/json-pointer.ts';
import { brief, isObject, own } from '../files/json-value.ts';
import { closestName } from './closest-name.ts';
import type { StructureFault } from './structure-fault.ts';
import type { SchemaError, Validate } from './validate.ts';
import { valueFix } from './value-fix.ts';
import { wordingOf } from './wording.ts';

/** How messages name what a pointer leads to. */
export type Naming = (pointer: JsonPointer) => string;

/**
 * Shapes the errors of a value into one fault for each mistake. A schema names the rule of a keyword in
 * its own `rules` member: `"rules": { "type": "json-type-incorrect" }`. Of `required` it may name one for
 * each member, and `extension` stands for an `x-` member that `additionalProperties` does not allow.
 * Keywords without a rule say nothing.
 */
export function explain(
  validate: Validate,
  value: unknown,
  nameOf: Naming = lastName,
): StructureFault[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter((error) => ruleOf(error) !== undefined);
  const misshapen = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  const faults = new Map<string, StructureFault>();
  for (const error of errors) {
    if (isSecondary(error, misshapen)) continue;
    const rule = ruleOf(error) ?? '';
    const key = `${error.instancePath} ${strayName(error) ?? ''} ${missingName(error) ?? ''} ${rule}`;
    if (!faults.has(key)) faults.set(key, faultOf(error, rule, nameOf));
  }
  return [...faults.values()];
}

function ruleOf(error: SchemaError): string | undefined {
  const rules = error.parentSchema?.rules;
  if (!isObject(rules)) return undefined;
  const isExtension = strayName(error)?.startsWith('x-') === true;
  const rule = own(rules, isExtension ? 'extension' : error.keyword);
  if (isObject(rule)) return textOf(own(rule, missingName(error) ?? ''));
  return textOf(rule);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What has the wrong type is not measured as well. */
function isSecondary(
  { keyword, instancePath }: SchemaError,
  misshapen: ReadonlySet<string>,
): boolean {
  return keyword !== 'type' && misshapen.has(instancePath);
}

/** The member that should not be there. */
function strayName({ keyword, propertyName, params }: SchemaError): string | undefined {
  return (
    propertyName ??
    (keyword === 'additionalProperties' ? textOf(params.additionalProperty) : undefined)
  );
}

function missingName({ params }: SchemaError): string | undefined {
  return textOf(params.missingProperty);
}

function faultOf(error: SchemaError, rule: string, nameOf: Naming): StructureFault {
  const { keyword, data: found } = error;
  const at = error.instancePath as JsonPointer;
  const stray = strayName(error);
  if (stray !== undefined) return strayMember(error, rule, child(at, stray), stray, nameOf);
  const part = keyword === 'not' ? 'key' : 'value';
  const fix = valueFix(error);
  const message = wordingOf(error, nameOf(at));
  return { rule, keyword, at, part, found, message, fix };
}

/** A member whose name the format does not know: perhaps misspelled. */
function strayMember(
  error: SchemaError,
  rule: string,
  at: JsonPointer,
  name: string,
  nameOf: Naming,
): StructureFault {
  const holder = nameOf(error.instancePath as JsonPointer);
  const meant = meantBy(name, error);
  const fault = { rule, keyword: error.keyword, at, part: 'key', found: error.data } as const;
  if (meant === undefined) {
    return {
      ...fault,
      message: `Remove "${name}" from ${holder}: the format has no such property there.`,
    };
  }
  const safe = meant.toLowerCase() === name.toLowerCase();
  return {
    ...fault,
    message: `Rename "${name}" to "${meant}": the format has no property "${name}" in ${holder}.`,
    fix: { title: `Rename to "${meant}"`, changes: [{ rename: at, to: meant }], safe },
  };
}

/** The closest name that the format knows there and that is not taken. */
function meantBy(name: string, { parentSchema, data }: SchemaError): string | undefined {
  const properties = isObject(parentSchema?.properties) ? parentSchema.properties : {};
  const free = Object.keys(properties).filter(
    (each) => !isUnwanted(own(properties, each)) && !(isObject(data) && Object.hasOwn(data, each)),
  );
  return closestName(name, free);
}

/** Listed only to be told apart from an unknown one. */
function isUnwanted(schema: unknown): boolean {
  return isObject(schema) && schema.not !== undefined;
}

/** Names a place by the last name on the way to it. */
export function lastName(pointer: JsonPointer): string {
  const segments = segmentsOf(pointer);
  const name = segments.at(-1);
  if (name === undefined) return 'the document';
  return /^\d+$/.test(name)
    ? `item ${Number(name) + 1} of "${brief(segments.at(-2) ?? '')}"`
    : `"${brief(name)}"`;
}
