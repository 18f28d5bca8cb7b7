import type { PackedArchive } from '../../core/contract/report.ts';
import { sizeWords } from '../base/wording.ts';
import styles from './archive-panel.module.css';

/** Proof of what was saved: the checksums of the archive and of each file in it. */
export function PackedArchiveNote({ archive }: { readonly archive: PackedArchive }) {
  const { fileName, bytes, sha256, entries } = archive;
  return (
    <div class={styles.packed}>
      <p>
        <strong>Saved {fileName}</strong>, {sizeWords(bytes.length)}. It was read back and compared
        with your files, byte for byte.
      </p>
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
    </div>
  );
}
