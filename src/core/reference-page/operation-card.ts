import type { CardField, OperationCard } from '../contract/operation-card.ts';
import { arrayOr, isObject, type JsonObject, textOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import type { Operation } from '../openapi/operation.ts';
import type { Parameter } from '../openapi/parameter.ts';
import { isDynamic, resolvedSchema } from '../openapi/schemas/schema-contents.ts';
import { membersOf } from './members.ts';

/** How many fields a card shows. */
const MOST_FIELDS = 100;
/** How deep an object can be and still be filled in field by field. */
const MAX_DEPTH = 10;
const MOST_CHOICES = 20;

/** What lists the choices at run time. */
const listKeys = ['x-ms-dynamic-values', 'x-ms-dynamic-list', 'x-ms-dynamic-tree'] as const;

/** A field with what decides its place on the card. */
interface PlacedField extends CardField {
  readonly visibility: unknown;
}

/** Draws an operation as users of the designer see it. Internal fields are absent. */
export function operationCard(operation: Operation): OperationCard {
  const { value, id, method, path, pointer, isTrigger, isDeprecated } = operation;
  const fields = operation.parameters.flatMap((parameter) =>
    parameter.isInternal ? [] : fieldsOf(parameter, operation.definition),
  );
  const isAdvanced = ({ isRequired, visibility }: PlacedField) =>
    visibility === 'advanced' && !isRequired;
  const shown = fields.filter((field) => !isAdvanced(field)).sort((a, b) => rank(a) - rank(b));
  const advanced = fields.filter(isAdvanced);
  const room = Math.max(0, MOST_FIELDS - shown.length);
  return {
    pointer,
    kind: isTrigger ? 'trigger' : 'action',
    title: textOr(value.summary) ?? id ?? `${method.toUpperCase()} ${path}`,
    description: textOr(value.description) ?? '',
    isDeprecated,
    fields: shown.slice(0, MOST_FIELDS).map(withoutPlace),
    advanced: advanced.slice(0, room).map(withoutPlace),
    hidden: Math.max(0, fields.length - MOST_FIELDS),
  };
}

/** Sorting keeps the order of the file among equals. */
function rank({ isRequired, visibility }: PlacedField): number {
  if (isRequired) return 0;
  return visibility === 'important' ? 1 : 2;
}

function withoutPlace({ visibility: _, ...field }: PlacedField): CardField {
  return field;
}

/** Returns the field of a parameter. A body has one for each of its properties. */
function fieldsOf(parameter: Parameter, definition: ApiDefinition): PlacedField[] {
  const { value, isBody, name = 'body' } = parameter;
  const schema = (isBody ? resolvedSchema(definition, value.schema) : undefined) ?? value;
  const field = fieldOf(schema, {
    label: textOr(value['x-ms-summary']) ?? name,
    hint: textOr(value.description) ?? textOr(schema.description) ?? '',
    isRequired: value.required === true,
    visibility: value['x-ms-visibility'] ?? schema['x-ms-visibility'],
  });
  return isBody ? unfolded(field, schema, definition, []) : [field];
}

/** Replaces an object by the fields of its properties. An optional object requires nothing. */
function unfolded(
  field: PlacedField,
  schema: JsonObject,
  definition: ApiDefinition,
  ancestors: readonly JsonObject[],
): PlacedField[] {
  const isOpen = ancestors.length < MAX_DEPTH && !ancestors.includes(schema) && !isDynamic(schema);
  const members = isOpen ? membersOf(definition, schema) : undefined;
  if (!members?.exist) return [field];
  return members.shown.flatMap(({ title, description, isRequired, value }) => {
    const inner = fieldOf(value, {
      label: title,
      hint: description,
      isRequired: isRequired && field.isRequired,
      visibility: value['x-ms-visibility'] ?? field.visibility,
    });
    return unfolded(inner, value, definition, [...ancestors, schema]);
  });
}

function fieldOf(
  schema: JsonObject,
  place: Pick<PlacedField, 'label' | 'hint' | 'isRequired' | 'visibility'>,
): PlacedField {
  const choices = arrayOr(schema.enum).slice(0, MOST_CHOICES);
  const initial = JSON.stringify(schema.default);
  return {
    ...place,
    control: controlOf(schema),
    choices: choices.map((choice) => choiceText(schema, choice)),
    isDynamic: isDynamic(schema) || listKeys.some((key) => schema[key] !== undefined),
    ...(initial !== undefined && { initial }),
  };
}

/** Users see the display name of a choice, if it has one. */
function choiceText(schema: JsonObject, choice: unknown): string {
  const named = arrayOr(schema['x-ms-enum-values']);
  const match = named.filter(isObject).find(({ value }) => value === choice);
  return (
    textOr(match?.displayName) ?? (typeof choice === 'string' ? choice : JSON.stringify(choice))
  );
}

function controlOf({ type, format, enum: choices }: JsonObject): CardField['control'] {
  if (Array.isArray(choices) && choices.length > 0) return 'choice';
  if (type === 'boolean') return 'yes or no';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'array') return 'list';
  if (type === 'object') return 'object';
  if (type === 'file' || format === 'binary') return 'file';
  return 'text';
}
