import controls from '../../base/controls.module.css';
import { DECODER_ADDRESS } from '../../base/route.ts';
import { ChooseButtons } from '../../intake/choose-buttons.tsx';
import type { Intake } from '../../intake/dropped-files.ts';
import type { SampleName } from '../../intake/sample-files.ts';
import { intakeFromSample } from '../../intake/samples.ts';
import { readRecentCount } from '../../kept/hints.ts';
import type { LazyKeeper } from '../../kept/lazy-keeper.ts';
import { recentList } from '../lazy-views.ts';
import styles from './empty-page.module.css';

interface EmptyPageProps {
  readonly take: (intake: Intake) => void;
  readonly kept: LazyKeeper;
  readonly reopen: (id: string) => void;
  readonly forget: (id: string) => Promise<void>;
}

const files = [
  { name: 'apiDefinition.swagger.json', use: 'The operations, in OpenAPI 2.0' },
  { name: 'apiProperties.json', use: 'The connection parameters and policies' },
  { name: 'icon.png', use: 'The icon, square, 100 to 230 pixels' },
  { name: 'script.csx', use: 'Custom code, if the connector has any' },
  { name: 'intro.md, readme.md', use: 'The public page and the readme' },
] as const;

/** The start page: what the tool does, and where to add a connector. */
export function EmptyPage({ take, kept, reopen, forget }: EmptyPageProps) {
  const recent = Math.min(readRecentCount(), 5);
  return (
    <div class={styles.page}>
      <div class={styles.intro}>
        <h1 class={styles.title} tabIndex={-1}>
          Check your connector before certification does.
        </h1>
        <p class={styles.lead}>
          Add a Power Platform connector. See every problem: where it is, why it matters and how to
          fix it. Then download a clean archive to submit. Nothing leaves your browser.
        </p>
        <p class={styles.examples}>
          No connector at hand? Try an example:{' '}
          <Sample name="good" take={take} label="a good connector" /> or{' '}
          <Sample name="broken" take={take} label="one with problems" />.
        </p>
        <p class={styles.examples}>
          <a href={DECODER_ADDRESS}>Got a message? Paste it</a>
        </p>
      </div>
      <section class={styles.zone} aria-labelledby="add-connector">
        <h2 id="add-connector" class={styles.heading}>
          Add your connector
        </h2>
        <p class={styles.hint}>Drop files, a folder or a zip anywhere on this page</p>
        <div class={styles.choose}>
          <ChooseButtons take={take} isMain />
        </div>
        <p class={styles.hint}>
          Or paste them, or press <kbd>{commandKey()}</kbd> <kbd>O</kbd>.
        </p>
      </section>
      {recent > 0 && (
        <div class={styles.recent} style={{ '--recent': recent }}>
          <recentList.View kept={kept} open={reopen} forget={forget} />
        </div>
      )}
      <section class={styles.files} aria-labelledby="checked-files">
        <h2 id="checked-files">Files we check</h2>
        <dl>
          {files.map(({ name, use }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{use}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** Returns the label of the command key on this system. */
function commandKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

interface SampleProps {
  readonly name: SampleName;
  readonly label: string;
  readonly take: (intake: Intake) => void;
}

function Sample({ name, label, take }: SampleProps) {
  return (
    <button class={controls.link} type="button" onClick={() => take(intakeFromSample(name))}>
      {label}
    </button>
  );
}
