import type { LeftOut } from '../../core/contract/connector-source.ts';
import type { Report } from '../../core/contract/report.ts';
import { plural, roleWords } from '../base/wording.ts';
import styles from './file-list.module.css';

interface FileListProps {
  readonly roles: Report['roles'];
  readonly leftOut: readonly LeftOut[];
}

/** Every file that was handed in: what it was taken for, or why it was not looked at. */
export function FileList({ roles, leftOut }: FileListProps) {
  const files = roles.toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <section class={styles.files} aria-labelledby="files">
      <h2 id="files">What was handed in</h2>
      <ul class={styles.list}>
        {files.map(({ path, role }) => (
          <li key={path} class={role === 'unknown' ? styles.unknown : undefined}>
            <code>{path}</code>
            <span>{roleWords[role]}</span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <details>
          <summary>Left out: {plural(leftOut.length, 'item')}</summary>
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

const order = Object.keys(roleWords);

/** What is packed comes first, what nobody knows last. */
function rankOf({ role }: Report['roles'][number]): number {
  return order.indexOf(role);
}
