import controls from '../base/controls.module.css';
import { ChooseButtons } from '../intake/choose-buttons.tsx';
import type { Intake } from '../intake/dropped-files.ts';
import type { SampleName } from '../intake/sample-files.ts';
import { intakeOfSample } from '../intake/samples.ts';
import styles from './empty-page.module.css';

interface EmptyPageProps {
  readonly take: (intake: Intake) => void;
}

const files = [
  { name: 'apiDefinition.swagger.json', use: 'The operations, in OpenAPI 2.0' },
  { name: 'apiProperties.json', use: 'The connection, its parameters and policies' },
  { name: 'icon.png', use: 'The icon, square, 100 to 230 pixels' },
  { name: 'script.csx', use: 'Custom code, where there is some' },
  { name: 'intro.md, readme.md', use: 'The documents that go along' },
] as const;

/** Before anything is handed in: what to do, and what happens then. */
export function EmptyPage({ take }: EmptyPageProps) {
  return (
    <div class={styles.page}>
      <div class={styles.intro}>
        <h1 class={styles.title} tabIndex={-1}>
          Check your connector before certification does.
        </h1>
        <p class={styles.lead}>
          Hand in a Power Platform connector. You see every problem with its place, its reason and
          the way to fix it. Then you take the clean archive away. Nothing leaves your browser.
        </p>
        <p class={styles.examples}>
          Nothing at hand? Try an example:{' '}
          <Sample name="good" take={take} label="a good connector" /> or{' '}
          <Sample name="broken" take={take} label="one with problems" />.
        </p>
      </div>
      <section class={styles.zone} aria-labelledby="hand-in">
        <h2 id="hand-in" class={styles.call}>
          Drop its files, its folder or a zip
        </h2>
        <p class={styles.hint}>anywhere on this page</p>
        <div class={styles.choose}>
          <ChooseButtons take={take} isMain />
        </div>
        <p class={styles.hint}>
          Or paste them. <kbd>{commandKey()}</kbd> <kbd>O</kbd> opens files.
        </p>
      </section>
      <section class={styles.files} aria-labelledby="what-is-read">
        <h2 id="what-is-read">What is read</h2>
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

/** The key that goes with letters to make commands, as the keyboard names it. */
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
    <button class={controls.link} type="button" onClick={() => take(intakeOfSample(name))}>
      {label}
    </button>
  );
}
