import type { Connector } from '../../connector/connector.ts';
import type { SecretInText } from '../../connector/secrets/found-secret.ts';
import { searchSecrets } from '../../connector/secrets/secret-search.ts';
import type { Diagnostic, Range } from '../../contract/diagnostic.ts';
import { overlapWith } from '../../files/overlap.ts';
import type { TextFile } from '../../files/text-file.ts';
import { groupBy } from '../../text/group-by.ts';

/** What must not be shown of a connector. */
export interface Secrets {
  /** As they are in the files and their paths. */
  readonly values: readonly string[];
  readonly inTexts: readonly Placed[];
}

/** A secret in a text. */
type Placed = Pick<SecretInText, 'file' | 'start' | 'end' | 'value'>;

/** Returns all that the search finds, and all that rules about secrets point at. */
export function secretsOf(connector: Connector, diagnostics: readonly Diagnostic[]): Secrets {
  const { inTexts, inPaths } = searchSecrets(connector);
  const placed = [...inTexts, ...pointedAtIn(connector, diagnostics, inTexts)];
  return { values: [...placed, ...inPaths].map(({ value }) => value), inTexts: placed };
}

/** Returns what rules about secrets point at, unless the search has found it. */
function pointedAtIn(
  connector: Connector,
  diagnostics: readonly Diagnostic[],
  inTexts: readonly SecretInText[],
): readonly Placed[] {
  const files = [...connector.jsonFiles, connector.script, connector.intro, connector.readme];
  const found = groupBy(inTexts, ({ file }) => file);
  return files.flatMap((file) => {
    if (file === undefined) return [];
    const isKnown = overlapWith(found.get(file) ?? []);
    return diagnostics
      .filter((each) => each.secret && each.file === file.path)
      .flatMap(({ range }) => (range ? [pointed(file, range)] : []))
      .filter((range) => !isKnown(range));
  });
}

function pointed(file: TextFile, range: Range): Placed {
  const isQuoted = file.text[range.start.offset] === '"';
  const start = range.start.offset + (isQuoted ? 1 : 0);
  const end = Math.max(start, range.end.offset - (isQuoted ? 1 : 0));
  return { file, start, end, value: file.text.slice(start, end) };
}
