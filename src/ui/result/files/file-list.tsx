import type { ComponentChild } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { LeftOut } from '../../../core/contract/connector-source.ts';
import type { Report } from '../../../core/contract/report.ts';
import { Unfold } from '../../base/components/unfold.tsx';
import { LongList } from '../../base/components/use-long-list.tsx';
import controls from '../../base/controls.module.css';
import { roleLabels } from '../../base/result-wording.ts';
import { pluralize } from '../../base/wording.ts';
import { isTextPath } from '../../source/source-link.ts';
import styles from './file-list.module.css';

interface FileListProps {
  readonly roles: Report['roles'];
  readonly leftOut: readonly LeftOut[];
  /** Opens a text to read and edit it, or the icon. */
  readonly open: (path: string) => void;
}

/** Lists every dropped file with its role, or with the reason why it was ignored. */
export function FileList({ roles, leftOut, open }: FileListProps) {
  const files = useMemo(() => roles.toSorted((one, other) => rankOf(one) - rankOf(other)), [roles]);
  const drawFiles = useCallback((shown: Report['roles']) => shown.map(fileRow(open)), [open]);
  return (
    <section class={styles.files} aria-labelledby="files">
      <h2 id="files">Your files</h2>
      <LongList class={styles.list} items={files} draw={drawFiles} />
      {leftOut.length > 0 && (
        <Unfold summary={`Ignored: ${pluralize(leftOut.length, 'item')}`}>
          <LongList class={styles.list} items={leftOut} draw={drawLeftOut} />
        </Unfold>
      )}
    </section>
  );
}

function fileRow(open: FileListProps['open']) {
  return ({ path, role }: Report['roles'][number]) => (
    <li key={path} class={role === 'unknown' ? styles.unknown : undefined}>
      {isTextPath(path) || role === 'icon' ? (
        <button class={controls.link} type="button" onClick={() => open(path)}>
          <code>{path}</code>
        </button>
      ) : (
        <code>{path}</code>
      )}
      <span>{roleLabels[role]}</span>
    </li>
  );
}

function drawLeftOut(items: readonly LeftOut[]): readonly ComponentChild[] {
  return items.map(({ path, reason }) => (
    <li key={path}>
      <code>{path}</code>
      <span>{reason}</span>
    </li>
  ));
}

const order = Object.keys(roleLabels);

/** Sorts the files of the connector first, and unknown files last. */
function rankOf({ role }: Report['roles'][number]): number {
  return order.indexOf(role);
}
