import type { PackedArchive } from '../../../core/contract/report.ts';
import { formatSize } from '../../base/result-wording.ts';
import styles from './archive-panel.module.css';

/** Shows the checksums of the saved archive and of each file in it. */
export function PackedArchiveNote({ archive }: { readonly archive: PackedArchive }) {
  const { fileName, bytes, sha256, entries } = archive;
  return (
    <div class={styles.packed}>
      <p>
        <strong>Saved {fileName}</strong>, {formatSize(bytes.length)}. Verified: the files in it
        match yours, byte for byte.
      </p>
      <details>
        <summary>Checksums</summary>
        <dl class={styles.sums}>
          <div>
            <dt>SHA-256 of the archive</dt>
            <dd>
              <code>{sha256}</code>
            </dd>
          </div>
          {entries.map((entry) => (
            <div key={entry.path}>
              <dt>{entry.path}</dt>
              <dd>
                <code>{entry.sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
