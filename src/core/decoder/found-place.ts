import type { Connector } from '../connector/connector.ts';
import type { Diagnostic, JsonPointer } from '../contract/diagnostic.ts';
import type { JsonFile } from '../files/json/json-file.ts';
import { child, parentOf, segmentsOf } from '../files/json/json-pointer.ts';
import { isObject, own } from '../files/json/json-value.ts';
import type { NamedPlace } from './named-place.ts';

/** A place of a message in the files of a connector. */
export interface FoundPlace {
  readonly file: JsonFile;
  /** Where it is, and what it refers to. */
  readonly pointers: readonly JsonPointer[];
  /** Absent if the message names a pointer or an operation. */
  readonly line?: number;
}

/** Findings and messages may name the two sides of a line break. */
const NEAR = 1;

/** Looks up the place that a message names. Letter case may differ. */
export function findPlace(place: NamedPlace, connector: Connector): FoundPlace | undefined {
  const { apiDefinition, apiProperties } = connector;
  const { pointer, operationId, line, role } = place;
  if (pointer !== undefined) {
    const isAboutProperties = /^\/properties(?:\/|$)/i.test(pointer);
    const file = isAboutProperties ? apiProperties : apiDefinition;
    const found = file && actualPointer(file.value, pointer);
    if (file && found !== undefined)
      return { file, pointers: [found, ...targetOf(file.value, found)] };
  }
  const operation = apiDefinition?.operations.find(
    ({ id }) => id !== undefined && id.toLowerCase() === operationId?.toLowerCase(),
  );
  if (apiDefinition && operation) return { file: apiDefinition, pointers: [operation.pointer] };
  const file = connector.jsonFiles.find(
    ({ path }) => connector.roles.get(path) === (role ?? 'apiDefinition'),
  );
  if (line === undefined || file === undefined || pointer !== undefined) return undefined;
  return { file, pointers: [], line };
}

/** Whether a finding is at the place, inside it, or about the member that it belongs to. */
export function isAtPlace({ file, pointer, range }: Diagnostic, place: FoundPlace): boolean {
  if (file !== place.file.path) return false;
  if (place.line !== undefined) {
    return range !== undefined && Math.abs(range.start.line - place.line) <= NEAR;
  }
  if (pointer === undefined) return false;
  return place.pointers.some(
    (at) => pointer === at || pointer.startsWith(`${at}/`) || isMemberOf(at, pointer),
  );
}

/** A message may name the value at fault where a finding names its object. */
function isMemberOf(at: JsonPointer, pointer: JsonPointer): boolean {
  return pointer !== '' && parentOf(at) === pointer;
}

/** Spells a pointer as the file does. A last segment that is missing may stay: it may be what is asked for. */
function actualPointer(root: unknown, pointer: JsonPointer): JsonPointer | undefined {
  let value = root;
  let found: JsonPointer = '';
  const segments = segmentsOf(pointer);
  for (const [index, segment] of segments.entries()) {
    const name = nameIn(value, segment);
    if (name === undefined) return index === segments.length - 1 && index > 0 ? found : undefined;
    value = Array.isArray(value) ? value[Number(name)] : isObject(value) && own(value, name);
    found = child(found, name);
  }
  return found;
}

function nameIn(value: unknown, segment: string): string | undefined {
  if (Array.isArray(value)) return Number(segment) < value.length ? segment : undefined;
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, segment)) return segment;
  const lower = segment.toLowerCase();
  return Object.keys(value).find((name) => name.toLowerCase() === lower);
}

/** The pointer that the value's `$ref` leads to, if it has one. */
function targetOf(root: unknown, pointer: JsonPointer): readonly JsonPointer[] {
  let value = root;
  for (const segment of segmentsOf(pointer)) {
    value = Array.isArray(value) ? value[Number(segment)] : isObject(value) && own(value, segment);
  }
  const reference = isObject(value) ? value.$ref : undefined;
  return typeof reference === 'string' && reference.startsWith('#/')
    ? [reference.slice(1) as JsonPointer]
    : [];
}
