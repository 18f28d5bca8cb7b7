import type { JsonPointer } from '../contract/diagnostic.ts';
import { child, segmentsOf } from '../files/json/json-pointer.ts';
import { brief, isObject, type JsonObject, objectOr, own } from '../files/json/json-value.ts';
import type { StructureFault } from '../schema/structure-fault.ts';
import type { Sorted } from '../schema/structured-file.ts';

/** Sections of the root that stand in `paths` if the brace before them came too late. */
const SECTIONS: ReadonlySet<string> = new Set([
  'info',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'definitions',
  'parameters',
  'responses',
  'securityDefinitions',
  'security',
  'tags',
  'externalDocs',
  'x-ms-connector-metadata',
]);

/** Those that mean nothing in a path either. */
const SECTIONS_IN_PATH: ReadonlySet<string> = new Set([
  'info',
  'host',
  'basePath',
  'definitions',
  'securityDefinitions',
  'x-ms-connector-metadata',
]);

interface Misplaced {
  readonly name: string;
  readonly section: unknown;
  readonly from: JsonPointer;
}

/** Moves sections out of `paths` to the root, as if the braces were right. Entries that the root has already win. */
export function sortSections(value: unknown): Sorted {
  const root = objectOr(value);
  const misplaced = isObject(root.paths) ? [...misplacedIn(root.paths)] : [];
  if (misplaced.length === 0) return { value, faults: [], moved: [] };
  const taken = new Set(misplaced.map(({ from }) => from));
  const sections = new Map(Object.entries(root));
  sections.set('paths', withoutSections(objectOr(root.paths), taken));
  return {
    moved: misplaced.flatMap((each) => place(each, sections)),
    value: Object.fromEntries(sections),
    faults: misplaced.map((each) => faultOf(each, root)),
  };
}

/** Adds a section to the root, or its entries to the section that is there. Returns what was moved. */
function place(
  { name, section, from }: Misplaced,
  sections: Map<string, unknown>,
): readonly (readonly [to: JsonPointer, from: JsonPointer])[] {
  const present = sections.get(name);
  if (present === undefined) {
    sections.set(name, section);
    return [[`/${name}`, from]];
  }
  if (!isObject(present) || !isObject(section)) return [];
  sections.set(name, { ...section, ...present });
  return Object.keys(section)
    .filter((entry) => !Object.hasOwn(present, entry))
    .map((entry) => [child(`/${name}`, entry), child(from, entry)]);
}

function* misplacedIn(paths: JsonObject): Generator<Misplaced> {
  for (const [path, item] of Object.entries(paths)) {
    const from = child('/paths', path);
    if (SECTIONS.has(path)) yield { name: path, section: item, from };
    else if (isObject(item)) yield* misplacedInPath(item, from);
  }
}

function* misplacedInPath(item: JsonObject, at: JsonPointer): Generator<Misplaced> {
  for (const name of SECTIONS_IN_PATH) {
    const section = own(item, name);
    if (section !== undefined) yield { name, section, from: child(at, name) };
  }
}

function withoutSections(paths: JsonObject, taken: ReadonlySet<JsonPointer>): JsonObject {
  const without = (object: JsonObject, at: JsonPointer) =>
    Object.entries(object).filter(([name]) => !taken.has(child(at, name)));
  return Object.fromEntries(
    without(paths, '/paths').map(([path, item]) => [
      path,
      isObject(item) ? Object.fromEntries(without(item, child('/paths', path))) : item,
    ]),
  );
}

function faultOf({ name, from }: Misplaced, root: JsonObject): StructureFault {
  const isInPath = from !== child('/paths', name);
  const holder = isInPath ? `path \`${brief(segmentsOf(from)[1] ?? '')}\`` : '"paths"';
  const isFree = root[name] === undefined;
  return {
    rule: 'unknown-property',
    keyword: 'additionalProperties',
    at: from,
    highlight: 'key',
    found: root,
    message: `Move "${name}" beside "paths": it is inside ${holder}.`,
    fix: isFree
      ? {
          title: `Move "${name}" beside "paths"`,
          changes: [{ remove: from }, { insert: name, into: '', from }],
          safe: true,
        }
      : undefined,
  };
}
