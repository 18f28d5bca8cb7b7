import type { JsonPointer } from '../contract/diagnostic.ts';
import type { Role } from '../contract/report.ts';
import { child } from '../files/json/json-pointer.ts';

/** The place that a message names, as far as it names one. Nothing in it was looked up. */
export interface NamedPlace {
  readonly pointer?: JsonPointer;
  readonly operationId?: string;
  readonly line?: number;
  readonly column?: number;
  readonly role?: Role;
}

/** A message without the place that it names. */
interface ReadPlace {
  readonly place: NamedPlace;
  readonly rest: string;
}

/** A path with brackets ends at a quote outside them: `'paths['/x'].get'`. */
const BRACKET_PATH = String.raw`'((?:[^'[]|\['[^']*'\]|\[\d*\])*)'`;
const POINTER = String.raw`['"]?([^\s'"|;,]+)['"]?`;

/** From the most telling shape to the least. The first group is the path. */
const SHAPES = [
  new RegExp(String.raw`\bvalue\s?path\s*[:=]\s*line:.{0,40}?path:\s*${BRACKET_PATH}`, 'i'),
  new RegExp(String.raw`\bvalue\s?path\s*[:=]\s*${POINTER}`, 'i'),
  new RegExp(String.raw`\bpath\s*:?\s*${BRACKET_PATH}`, 'i'),
  new RegExp(String.raw`\bpath\s*:\s*${POINTER}`, 'i'),
  /\b(?:error|critical|warning)\s*:\s*(\S{1,2000})\s+:(?=\s)/i,
  /(?<![^\s'"`(])(#?\/(?:info|paths|definitions|parameters|responses|security|securityDefinitions|properties)\/[^\s'"`,;|]+)/i,
] as const;

/** The value and the source after a path are not part of the wording. */
const AFTER_PATH =
  /\b(?:value:\s*['"]?[^\s|]*['"]?(?=\s*(?:\||$))|source:\s*(?:new|old)swagger\b)/gi;

const LINE = /\bline:?\s+(\d{1,7})\b(?:.{0,3}position:?\s+(\d{1,7})\b)?/i;
const OPERATION = /\boperation(?:\s?id)?\s*[:=]?\s*['"`]([\w.-]{1,200})['"`]/i;

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/\bapiProperties\b/i, 'apiProperties'],
  [/\bapiDefinition\b|\bswagger\b/i, 'apiDefinition'],
  [/\breadme\b/i, 'readme'],
  [/\bintro\.md\b/i, 'intro'],
  [/\bscript\.csx\b/i, 'script'],
  [/\bsettings\.json\b/i, 'settings'],
];

/** Reads the place that a message names, and removes it. */
export function readPlace(message: string): ReadPlace {
  const found = SHAPES.map((shape) => shape.exec(message)).find((match) => match !== null);
  const path = found?.[1] === undefined ? undefined : pathOf(found[1]);
  const rest = (found ? message.replace(found[0], ' ') : message).replace(AFTER_PATH, ' ');
  const [, line, column] = LINE.exec(message) ?? [];
  const operationId = path?.operationId ?? OPERATION.exec(message)?.[1];
  const role = ROLES.find(([pattern]) => pattern.test(message))?.[1];
  return {
    rest,
    place: {
      ...(path?.pointer !== undefined && { pointer: path.pointer }),
      ...(operationId !== undefined && { operationId }),
      ...(line !== undefined && { line: Number(line) }),
      ...(column !== undefined && { column: Number(column) }),
      ...(role !== undefined && { role }),
    },
  };
}

function pathOf(path: string): Pick<NamedPlace, 'pointer' | 'operationId'> {
  const clean = path
    .replace(/^(?:#|\$\.?)/, '')
    .replace(/[.,:)}\]]+$/, (end) => (end.startsWith(']') ? ']' : ''));
  const isCut = /(?:\.\.|…)$/.test(path);
  const [, operationId] = /^\/?operation\/([^/]+)/i.exec(clean) ?? [];
  if (operationId !== undefined) return { operationId };
  const segments = isPointer(clean) ? pointerSegments(clean) : bracketSegments(clean);
  const whole = isCut ? segments.slice(0, -1) : segments;
  const [first = '', ...others] = whole;
  return { pointer: child('', ...(/^\d+$/.test(first) ? others : whole)) };
}

function isPointer(path: string): boolean {
  return path.startsWith('/') || (path.includes('/') && !path.includes("['"));
}

function pointerSegments(path: string): readonly string[] {
  const segments = path.replace(/^\//, '').split('/');
  return segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function bracketSegments(path: string): readonly string[] {
  return Array.from(
    path.matchAll(/\['([^']*)'\]|\[(\d+)\]|([^.[\]]+)/g),
    ([, name, index, plain]) => name ?? index ?? plain ?? '',
  );
}
