import type { FixChoice, NewFiles } from '../../contract/change.ts';
import type { ConnectorFiles, ConnectorSource } from '../../contract/connector-source.ts';
import type { RatedDiagnostic } from '../../contract/consequence.ts';
import type { Diagnostic, Fix, TextEdit } from '../../contract/diagnostic.ts';
import type { Profile } from '../../contract/profile.ts';
import type { Report } from '../../contract/report.ts';
import { applyEdits, type FileFix, nonOverlapping, partsOf } from '../../files/apply-fix.ts';
import { decode, isCertain } from '../../files/decode.ts';
import { compactJson, formatJson, sortMembers } from '../../files/json/json-format.ts';
import { sectionRank } from '../../openapi/section-ranks.ts';
import { checkConnector } from '../check/check-connector.ts';

/** The size that the platform accepts. */
const LARGEST_FILE = 2 ** 20;

/** One fix may allow the next, and sections that are added at one place take a round each. */
const MOST_ROUNDS = 20;

/** A fix that was made, with the finding that it was made for. */
export interface MadeFix extends FileFix {
  readonly diagnostic: RatedDiagnostic;
}

/** Files after their fixes. */
export interface FixedFiles {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** By file, in the order in which they were made. */
  readonly made: ReadonlyMap<string, readonly MadeFix[]>;
}

/** Makes all fixes of a choice in memory, round by round until there are no more. Each round checks the connector. */
export async function makeFixes(
  source: ConnectorSource,
  profile: Profile | 'auto',
  choice: Exclude<FixChoice, { kind: 'one' | 'readme' }>,
): Promise<FixedFiles> {
  const fixed = new Map<string, Uint8Array<ArrayBuffer>>();
  const made = new Map<string, MadeFix[]>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const files: ConnectorFiles = new Map([...source.files, ...fixed]);
    const report = await checkConnector({ ...source, files }, profile);
    const chosen = nonOverlapping(fixesIn(report, choice));
    const done = withFixes(files, chosen);
    for (const [path, bytes] of done.files) fixed.set(path, bytes);
    for (const fix of done.made) made.set(fix.file, [...(made.get(fix.file) ?? []), fix]);
    if (done.made.length === 0) break;
  }
  return { files: fixed, made };
}

/** Makes one fix. Returns nothing if it changes nothing, or one of its files cannot be edited. */
export function makeFix(source: ConnectorSource, file: string, fix: Fix): NewFiles {
  return withFixes(source.files, [{ file, fix }]).files;
}

function fixesIn(
  { diagnostics }: Report,
  choice: Exclude<FixChoice, { kind: 'one' | 'readme' }>,
): readonly MadeFix[] {
  const isChosen = (diagnostic: Diagnostic, fix: Fix) =>
    choice.kind === 'safe' ? fix.safe : choice.ruleIds.includes(diagnostic.ruleId);
  return diagnostics.flatMap((diagnostic) => {
    const { fix, file } = diagnostic;
    return fix && file !== undefined && isChosen(diagnostic, fix)
      ? [{ diagnostic, file, fix }]
      : [];
  });
}

/** Makes the fixes whose files can all be edited, but for those that change nothing. */
function withFixes<T extends FileFix>(
  before: ConnectorFiles,
  fixes: readonly T[],
): { readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>; readonly made: readonly T[] } {
  const texts = new Map<string, string | undefined>();
  const textOf = (path: string) => {
    if (!texts.has(path)) texts.set(path, editableText(before.get(path)));
    return texts.get(path);
  };
  const made = fixes.filter((each) =>
    partsOf(each).every(({ file }) => textOf(file) !== undefined),
  );
  const edits = new Map<string, TextEdit[]>();
  for (const part of made.flatMap(partsOf)) {
    const known = edits.get(part.file);
    if (known) known.push(...part.edits);
    else edits.set(part.file, [...part.edits]);
  }
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [path, all] of edits) {
    const text = applyEdits(textOf(path) ?? '', all);
    const inFile = made.filter(({ file }) => file === path);
    const bytes = encoded(rewritten(text, inFile));
    if (!isSame(bytes, before.get(path))) files.set(path, bytes);
  }
  return { files, made: made.filter((each) => partsOf(each).some(({ file }) => files.has(file))) };
}

function isSame(bytes: Uint8Array, before: Uint8Array | undefined): boolean {
  return bytes.length === before?.length && bytes.every((byte, index) => byte === before[index]);
}

/** Replaces parts of a file. Returns nothing if it cannot be edited. */
export function withEdits(
  bytes: Uint8Array | undefined,
  edits: readonly TextEdit[],
): Uint8Array<ArrayBuffer> | undefined {
  const text = editableText(bytes);
  return text === undefined ? undefined : encoded(applyEdits(text, edits));
}

/** Only a text that is certain can be edited, since it is written as UTF-8. */
function editableText(bytes: Uint8Array | undefined): string | undefined {
  const decoded = bytes && decode(bytes);
  return decoded && isCertain(decoded) ? decoded.text : undefined;
}

function rewritten(text: string, fixes: readonly FileFix[]): string {
  if (fixes.some(({ fix }) => fix.compacts)) return compactJson(text);
  return fixes.some(({ fix }) => fix.formats) ? formatted(text) : text;
}

/** Leaves out what would make the file too large. */
function formatted(text: string): string {
  const result = formatJson(sortMembers(text, sectionRank));
  return encoded(result).length > LARGEST_FILE ? text : result;
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
