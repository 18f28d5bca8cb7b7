import type { Range } from '../../core/contract/diagnostic.ts';
import styles from './source-excerpt.module.css';
import { gistOf, linesAround, type SourceLine } from './source-text.ts';

interface SourceExcerptProps {
  readonly text: string;
  readonly range: Range;
}

/** The range on one line. */
export function SourceLineExcerpt({ text, range }: SourceExcerptProps) {
  const line = gistOf(text, range);
  return (
    <code class={styles.single} dir="ltr">
      <Marked line={{ ...line, before: line.before.trimStart() }} isPlace />
    </code>
  );
}

/** The range among its neighbors. */
export function SourceContext({ text, range }: SourceExcerptProps) {
  return (
    <div class={styles.context} dir="ltr">
      {linesAround(text, range).map((line) => (
        <div class={styles.line} key={line.number}>
          <span class={styles.number}>{line.number}</span>
          <code>
            <Marked line={line} isPlace={line.number === range.start.line} />
          </code>
        </div>
      ))}
    </div>
  );
}

/** A place without extent still gets a mark. */
function Marked({ line, isPlace }: { readonly line: SourceLine; readonly isPlace: boolean }) {
  const hasMark = isPlace || line.marked !== '';
  return (
    <>
      {line.before}
      {hasMark && <mark class={line.marked === '' ? styles.point : undefined}>{line.marked}</mark>}
      {line.after}
    </>
  );
}
