import type { ConnectorSource, SolutionPlace } from '../contract/connector-source.ts';
import { JsonFile } from '../files/json/json-file.ts';
import { isObject } from '../files/json/json-value.ts';
import { TextFile } from '../files/text-file.ts';
import { ApiProperties } from '../properties/api-properties.ts';
import { ASSEMBLED_PATH } from './assembled-path.ts';
import { AssembledText } from './assembled-text.ts';
import { elementAround, elementText } from './element-text.ts';
import { partPath, type SolutionPart } from './solution-files.ts';

/** The API properties of a connector in a solution. */
export interface SolutionProperties {
  readonly file: ApiProperties;
  readonly places: AssembledText;
  /** The files that they come from, for rules about files. */
  readonly parts: readonly JsonFile[];
}

const members: readonly (readonly [SolutionPart, name: string])[] = [
  ['parameters', 'connectionParameters'],
  ['parameterSets', 'connectionParameterSets'],
  ['policies', 'policyTemplateInstances'],
  ['scriptOperations', 'scriptOperations'],
];

/** Assembles the API properties from a connector's files and its description in a solution. */
export function solutionProperties(
  source: ConnectorSource,
  place: SolutionPlace,
): SolutionProperties {
  const parts = new Map(
    members.flatMap(([part]) => {
      const path = partPath(source.files, place, part);
      const bytes = path === undefined ? undefined : source.files.get(path);
      return path === undefined || bytes === undefined
        ? []
        : [[part, new JsonFile(path, bytes)] as const];
    }),
  );
  const places = new AssembledText();
  places.add('{"properties":{');
  let separator = '';
  const add = (name: string, { file, start, end, isQuoted }: Described) => {
    places.add(`${separator}"${name}":`);
    places.addPiece(file, start, end, `/properties/${name}`, isQuoted);
    separator = ',';
  };
  for (const [part, name] of members) {
    const file = parts.get(part);
    if (file === undefined || !says(file)) continue;
    const start = file.text.startsWith('\uFEFF') ? 1 : 0;
    add(name, { file, start, end: file.text.length, isQuoted: false });
  }
  const hasOperations = parts.has('scriptOperations');
  for (const [name, found] of described(source, place, hasOperations)) add(name, found);
  places.add('}}');
  const file = new ApiProperties(ASSEMBLED_PATH, new TextEncoder().encode(places.text));
  return { file, places, parts: [...parts.values()].filter((each) => !isEmptyList(each)) };
}

/** Whether the part is sound and has content: a connector without policies has `[]` or `null`. */
function says({ value, syntaxFaults, encoding, firstBadOffset }: JsonFile): boolean {
  const isSound = syntaxFaults.length === 0 && encoding === 'utf-8' && firstBadOffset === undefined;
  return isSound && (isObject(value) || (Array.isArray(value) && value.length > 0));
}

/** Lists and null are not objects, but not faults here either. */
function isEmptyList({ value, syntaxFaults }: JsonFile): boolean {
  return syntaxFaults.length === 0 && !isObject(value);
}

/** A part of a file that is one of the properties. */
interface Described {
  readonly file: TextFile;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** The brand color and the list of operations with a script are in the description of the connector. */
function* described(
  { files }: ConnectorSource,
  { description, prefix }: SolutionPlace,
  hasOperations: boolean,
): Generator<[name: string, Described]> {
  const bytes = description === undefined ? undefined : files.get(description);
  if (description === undefined || bytes === undefined) return;
  const file = new TextFile(description, bytes);
  const around = elementAround(file.text, 'Connector', file.text.indexOf(`/${prefix}_`));
  const color = elementText(file.text, 'iconbrandcolor', ...around);
  if (color !== undefined && /^[^"\\]*$/.test(color.text)) {
    yield ['iconBrandColor', { file, start: color.start, end: color.end, isQuoted: true }];
  }
  const operations = elementText(file.text, 'scriptoperations', ...around);
  if (!hasOperations && operations !== undefined && isList(operations.text)) {
    yield [
      'scriptOperations',
      { file, start: operations.start, end: operations.end, isQuoted: false },
    ];
  }
}

function isList(text: string): boolean {
  const { value, syntaxFaults } = new JsonFile('', new TextEncoder().encode(text));
  return syntaxFaults.length === 0 && Array.isArray(value) && value.length > 0;
}
