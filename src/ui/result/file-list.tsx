import type { LeftOut } from '../../core/contract/connector-source.ts';
import type { Report } from '../../core/contract/report.ts';
import { pluralize, roleLabels } from '../base/wording.ts';
import styles from './file-list.module.css';

interface FileListProps {
  readonly roles: Report['roles'];
  readonly leftOut: readonly LeftOut[];
}

/** Lists every dropped file with its role, or with the reason why it was ignored. */
export function FileList({ roles, leftOut }: FileListProps) {
  const files = roles.toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <section class={styles.files} aria-labelledby="files">
      <h2 id="files">Your files</h2>
      <ul class={styles.list}>
        {files.map(({ path, role }) => (
          <li key={path} class={role === 'unknown' ? styles.unknown : undefined}>
            <code>{path}</code>
            <span>{roleLabels[role]}</span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <details>
          <summary>Ignored: {pluralize(leftOut.length, 'item')}</summary>
          <ul class={styles.list}>
            {leftOut.map(({ path, reason }) => (
              <li key={path}>
                <code>{path}</code>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const order = Object.keys(roleLabels);

/** Sorts the files of the connector first, and unknown files last. */
function rankOf({ role }: Report['roles'][number]): number {
  return order.indexOf(role);
}
