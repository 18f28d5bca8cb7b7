import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LeftOut } from '../../core/contract/connector-source.ts';
import type { Report } from '../../core/contract/report.ts';
import { roleLabels } from '../base/result-wording.ts';
import { Unfold } from '../base/unfold.tsx';
import { LongList } from '../base/use-long-list.tsx';
import { pluralize } from '../base/wording.ts';
import styles from './file-list.module.css';

interface FileListProps {
  readonly roles: Report['roles'];
  readonly leftOut: readonly LeftOut[];
}

/** Lists every dropped file with its role, or with the reason why it was ignored. */
export function FileList({ roles, leftOut }: FileListProps) {
  const files = useMemo(() => roles.toSorted((one, other) => rankOf(one) - rankOf(other)), [roles]);
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

function drawFiles(files: Report['roles']): readonly ComponentChild[] {
  return files.map(({ path, role }) => (
    <li key={path} class={role === 'unknown' ? styles.unknown : undefined}>
      <code>{path}</code>
      <span>{roleLabels[role]}</span>
    </li>
  ));
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
