import controls from '../../base/controls.module.css';
import { pluralize } from '../../base/wording.ts';
import type { Studio } from '../studio.ts';
import styles from './attach-panel.module.css';

const differences = [
  ['For', 'users, on the public page', 'developers, on GitHub'],
  ['Submitted in', 'ISV Studio or the package', 'the pull request'],
  ['Starts with', 'a paragraph', '# Name'],
  ['Operations', 'left out: the platform lists them', '“Supported Operations”'],
  ['Credentials', '“How to get credentials”, if users sign in', '“Obtaining Credentials”'],
  ['Publisher line', 'none', '## Publisher: Name'],
];

/** Explains where to submit intro.md, and how it differs from readme.md. */
export function AttachPanel({ studio }: { readonly studio: Studio }) {
  const counts = studio.draft.report.value?.counts;
  const remaining = (counts?.blocks ?? 0) + (counts?.asked ?? 0);
  return (
    <section class={styles.panel} aria-labelledby="attach">
      <div class={styles.steps}>
        <h2 id="attach">{remaining === 0 ? 'Ready to attach' : 'Not ready to attach yet'}</h2>
        {remaining > 0 && <p>{remainingText(remaining)}</p>}
        <ol>
          <li>
            <button class={controls.link} type="button" onClick={studio.save}>
              Save intro.md
            </button>
            . It is saved as UTF-8.
          </li>
          <li>
            For Partner Center, put it in the root of the package. In ISV Studio, attach it in the
            Activity Control or the Functional Documentation area. As an independent publisher, add
            it to your pull request.
          </li>
          <li>
            Do not add it to the archive with the three files, nor to the pull request of a verified
            publisher.
          </li>
        </ol>
      </div>
      <table>
        <caption>intro.md and readme.md are different files</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">intro.md</th>
            <th scope="col">readme.md</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(([name, intro, readme]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{intro}</td>
              <td>{readme}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function remainingText(remaining: number): string {
  return `${pluralize(remaining, 'finding')} still ${remaining === 1 ? 'needs' : 'need'} work.`;
}
