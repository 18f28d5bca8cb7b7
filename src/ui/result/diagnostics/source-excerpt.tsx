import type { Range } from '../../../core/contract/diagnostic.ts';
import styles from './source-excerpt.module.css';
import { excerptOf, linesAround, type SourceLine } from './source-text.ts';

interface SourceExcerptProps {
  readonly text: string;
  readonly range: Range;
}

/** Shows a range on a single line. */
export function SourceLineExcerpt({ text, range }: SourceExcerptProps) {
  const line = excerptOf(text, range);
  return (
    <code class={styles.single} dir="ltr">
      <Marked line={{ ...line, before: line.before.trimStart() }} isTarget />
    </code>
  );
}

/** Shows a range with the lines around it. */
export function SourceContext({ text, range }: SourceExcerptProps) {
  return (
    <div class={styles.context} dir="ltr">
      {linesAround(text, range).map((line) => (
        <div class={styles.line} key={line.number}>
          <span class={styles.number}>{line.number}</span>
          <code>
            <Marked line={line} isTarget={line.number === range.start.line} />
          </code>
        </div>
      ))}
    </div>
  );
}

/** Highlights the marked part. An empty range still gets a visible mark. */
function Marked({ line, isTarget }: { readonly line: SourceLine; readonly isTarget: boolean }) {
  const hasMark = isTarget || line.marked !== '';
  return (
    <>
      {line.before}
      {hasMark && <mark class={line.marked === '' ? styles.point : undefined}>{line.marked}</mark>}
      {line.after}
    </>
  );
}
