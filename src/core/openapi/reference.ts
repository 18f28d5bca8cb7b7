import type { JsonPointer } from '../contract/diagnostic.ts';
import { child, segmentsOf } from '../files/json/json-pointer.ts';
import { arrayOr, isObject, type JsonObject, objectOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';
import { schemasWith } from './every-schema.ts';
import type { Schema } from './schema.ts';

/** A section of the document that references point to. */
export type ReferenceSection = 'definitions' | 'parameters' | 'responses';

/** An object with a `$ref`. */
export interface Reference {
  readonly ref: string;
  readonly value: JsonObject;
  readonly section: ReferenceSection;
  readonly pointer: JsonPointer;
  /** Present if the reference is used as a schema. */
  readonly schema?: Schema;
}

/** Collects every reference to a schema, a parameter or a response. */
export function referencesOf(definition: ApiDefinition): readonly Reference[] {
  const found = [...outerReferences(definition)];
  for (const schema of schemasWith(definition, '$ref')) {
    const { $ref: ref } = schema.value;
    if (typeof ref === 'string') found.push(new SchemaReference(ref, schema));
  }
  return found;
}

/** Yields the references to parameters and responses. */
function* outerReferences(definition: ApiDefinition): Generator<Reference> {
  for (const { pointer: at, value, operations } of definition.paths) {
    yield* parametersIn(value.parameters, at);
    for (const operation of operations) {
      yield* parametersIn(operation.value.parameters, operation.pointer);
      yield* membersOf(operation.value.responses, 'responses', `${operation.pointer}/responses`);
    }
  }
  yield* membersOf(definition.root.parameters, 'parameters', '/parameters');
  yield* membersOf(definition.root.responses, 'responses', '/responses');
}

class SchemaReference implements Reference {
  readonly section = 'definitions';
  readonly ref: string;
  readonly schema: Schema;

  constructor(ref: string, schema: Schema) {
    this.ref = ref;
    this.schema = schema;
  }

  get value(): JsonObject {
    return this.schema.value;
  }

  get pointer(): JsonPointer {
    return this.schema.pointer;
  }
}

function* parametersIn(list: unknown, at: JsonPointer): Generator<Reference> {
  for (const [index, value] of arrayOr(list).entries()) {
    if (!isObject(value) || typeof value.$ref !== 'string') continue;
    yield {
      ref: value.$ref,
      value,
      section: 'parameters',
      pointer: `${at}/parameters/${index}`,
    };
  }
}

function* membersOf(
  holder: unknown,
  section: ReferenceSection,
  at: JsonPointer,
): Generator<Reference> {
  for (const [name, value] of Object.entries(objectOr(holder))) {
    if (!isObject(value) || typeof value.$ref !== 'string') continue;
    yield { ref: value.$ref, value, section, pointer: child(at, name) };
  }
}

/** Whether the reference has the form that the platform supports: the section, then one name. */
export function isReferenceTo(section: ReferenceSection, ref: string): boolean {
  const { length } = `#/${section}/`;
  return ref.startsWith(`#/${section}/`) && ref.length > length && !ref.includes('/', length);
}

export function referenceTo(section: ReferenceSection, name: string): string {
  return `#${child('', section, name)}`;
}

/** Returns the name at the end of a reference. */
export function targetName(ref: string): string {
  return segmentsOf(`/${decoded(ref)}`).at(-1) ?? '';
}

/** Returns the pointer of the section's entry that a reference points to or into. */
export function entryOf(ref: string): JsonPointer {
  const [, section = '', name = ''] = segmentsOf(`/${decoded(ref)}`);
  return child('', section, name);
}

function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}
