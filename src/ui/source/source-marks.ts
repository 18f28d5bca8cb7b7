import type { CheckedConnector } from '../session/phase.ts';
import type { OpenFile } from './outline.ts';
import type { Place } from './source-editor.ts';
import { placeOf, type TextVersion } from './text-version.ts';

/**
 * Returns what to mark in a file after a check. A syntax fault is added to the marks in `before`.
 * Undefined if the check was of other bytes: the marks stay where they are until the next report.
 */
export function marksOf(
  { source, report, syntaxFault }: CheckedConnector,
  path: string,
  { bytes, version }: OpenFile,
  before: readonly Place[],
): readonly Place[] | undefined {
  if (!version) return undefined;
  if (syntaxFault) return [...before, ...placeIn(path, version, syntaxFault)];
  if (source.files.get(path) !== bytes) return undefined;
  return report.diagnostics.flatMap((each) => placeIn(path, version, each));
}

/** Returns where a diagnostic is in the editor. Empty if it is about another file, or about a file as a whole. */
export function placeIn(
  path: string,
  version: TextVersion,
  diagnostic: Place['diagnostic'],
): readonly Place[] {
  const { file, range } = diagnostic;
  if (file !== path || !range) return [];
  const from = placeOf(version, range.start.offset);
  return [{ diagnostic, from, to: Math.max(from, placeOf(version, range.end.offset)) }];
}
