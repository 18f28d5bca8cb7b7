import controls from '../../base/controls.module.css';
import { plural } from '../../base/wording.ts';
import type { Studio } from '../studio.ts';
import styles from './attach-panel.module.css';

const differences = [
  ['For', 'users, on the public page', 'developers, on GitHub'],
  ['Goes to', 'ISV Studio or the package', 'the pull request'],
  ['Begins with', 'a paragraph', '# Name'],
  ['Operations', 'not described: the platform does it', '“Supported Operations”'],
  ['Credentials', '“How to get credentials”, if there is a sign-in', '“Obtaining Credentials”'],
  ['Publisher line', 'none', '## Publisher: Name'],
];

/** What to do with the finished text, and with which text it must not be confused. */
export function AttachPanel({ studio }: { readonly studio: Studio }) {
  const counts = studio.draft.report.value?.counts;
  const left = (counts?.error ?? 0) + (counts?.warning ?? 0);
  return (
    <section class={styles.panel} aria-labelledby="attach">
      <div class={styles.steps}>
        <h2 id="attach">{left === 0 ? 'Ready to attach' : 'Not ready to attach yet'}</h2>
        {left > 0 && <p>{leftWords(left)}</p>}
        <ol>
          <li>
            <button class={controls.link} type="button" onClick={studio.save}>
              Save intro.md
            </button>
            . It is written in UTF-8.
          </li>
          <li>
            In ISV Studio, attach it in the Activity Control or the Functional Documentation area.
            In Partner Center, put it at the root of the package.
          </li>
          <li>Never put it into the archive with the three files, nor into the pull request.</li>
        </ol>
      </div>
      <table>
        <caption>It is not the readme</caption>
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

function leftWords(left: number): string {
  return `${plural(left, 'thing')} under “What remains” ${left === 1 ? 'is' : 'are'} still to be done.`;
}
