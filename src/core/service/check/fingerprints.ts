import { crc32 } from '../../archive/bytes/crc32.ts';
import type { Connector } from '../../connector/connector.ts';
import type { RatedDiagnostic } from '../../contract/consequence.ts';
import type { JsonPointer, Range } from '../../contract/diagnostic.ts';
import { JsonFile } from '../../files/json/json-file.ts';
import { segmentsOf, unescapeSegment } from '../../files/json/json-pointer.ts';
import { isObject, own } from '../../files/json/json-value.ts';
import type { TextFile } from '../../files/text-file.ts';
import type { Mask } from '../../text/secrets/secret-mask.ts';
import { isFolded } from './fold-tips.ts';

/** What tells the items of a list apart, wherever they are in it. */
const NAMES = ['name', 'in', '$ref', 'operationId', 'id', 'templateId', 'title'];

/** Whether a pointer may lead through a list. */
const INDEX = /\/\d+(?=\/|$)/;

const encoder = new TextEncoder();

/** Reused: to make a buffer for each text takes longer than to hash it. */
const buffer = new Uint8Array(2 ** 12);

/**
 * Gives each diagnostic a fingerprint that changes only if its rule, its place or the text at fault does. Equal
 * ones are numbered, except those that are reported as one.
 */
export function withFingerprints(
  diagnostics: readonly RatedDiagnostic[],
  connector: Connector,
  mask: Mask,
): readonly RatedDiagnostic[] {
  const files = new Map(textFilesOf(connector).map((file) => [file.path, file]));
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { ruleId, file: path = '' } = diagnostic;
    const role = connector.roles.get(path) ?? 'unknown';
    const place = `${ruleId}\n${role === 'unknown' ? path : role}`;
    if (isFolded(diagnostic, connector.profile)) {
      return { ...diagnostic, fingerprint: hashOf(place, mask) };
    }
    const hash = hashOf(place + placeIn(diagnostic, files.get(path)), mask);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return { ...diagnostic, fingerprint: count === 1 ? hash : `${hash}-${count}` };
  });
}

function textFilesOf(connector: Connector): readonly TextFile[] {
  const { jsonFiles, broken, script, intro, readme, preflight } = connector;
  const files = [...jsonFiles, ...broken, script, intro, readme, preflight];
  return files.filter((file) => file !== undefined);
}

/** A fingerprint must not give away a secret: it is masked first. */
function hashOf(text: string, mask: Mask): string {
  return crc32(bytesOf(mask(text)))
    .toString(16)
    .padStart(8, '0');
}

/** The bytes are valid until the next call. */
function bytesOf(text: string): Uint8Array {
  if (text.length * 3 > buffer.length) return encoder.encode(text);
  return buffer.subarray(0, encoder.encodeInto(text, buffer).written);
}

/** What identifies the place in its file, each part on a line of its own. */
function placeIn({ pointer = '', range }: RatedDiagnostic, file: TextFile | undefined): string {
  const lines = stableLines(pointer, file instanceof JsonFile ? file.value : undefined);
  return file && range ? `${lines}\n${textAt(file, range)}` : lines;
}

/** The segments of a pointer, with names instead of the indices of lists. */
function stableLines(pointer: JsonPointer, document: unknown): string {
  // Nearly all lead through objects only, which need no walk.
  if (!INDEX.test(pointer)) return unescapeSegment(pointer.replaceAll('/', '\n'));
  let lines = '';
  let value = document;
  for (const segment of segmentsOf(pointer)) {
    const parent = value;
    value = isObject(parent) || Array.isArray(parent) ? own(parent as never, segment) : undefined;
    lines += `\n${Array.isArray(parent) ? nameOf(value) : segment}`;
  }
  return lines;
}

function nameOf(item: unknown): string {
  if (!isObject(item)) return '';
  return NAMES.map((name) => own(item, name))
    .filter((value) => typeof value === 'string')
    .join(' ');
}

/** The text at fault, however it is laid out. What an object or a list contains may be changed for other reasons. */
function textAt(file: TextFile, { start, end }: Range): string {
  const text = file.text.slice(start.offset, end.offset);
  return /^[{[]/.test(text) ? '' : text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
