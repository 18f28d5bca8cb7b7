import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ReportFormat } from '../../core/contract/report-format.ts';
import controls from '../base/controls.module.css';
import { copyText } from '../base/copy-text.ts';
import type { Reported, Reporting } from '../session/reporting.ts';
import styles from './report-menu.module.css';

interface Choice {
  readonly format: ReportFormat;
  readonly name: string;
  readonly use: string;
}

const choices: readonly Choice[] = [
  { format: 'html', name: 'HTML', use: 'one page to read, send or print' },
  { format: 'markdown', name: 'Markdown', use: 'for a pull request' },
  { format: 'csv', name: 'CSV', use: 'the tasks as a table' },
  { format: 'json', name: 'JSON', use: 'everything, for a program' },
  { format: 'sarif', name: 'SARIF', use: 'for code scanning' },
  { format: 'junit', name: 'JUnit', use: 'for a build server' },
  { format: 'github', name: 'GitHub', use: 'annotations of a workflow' },
  { format: 'text', name: 'Text', use: 'as the command line prints it' },
];

interface ReportMenuProps {
  readonly of: Reported;
  readonly reporting: Reporting;
}

/** Offers the report in each format, to save, to copy and to print. */
export function ReportMenu({ of, reporting }: ReportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const said = useSignal('');
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  useEffect(() => closeOutside(menu), []);
  const say = async (work: Promise<string>) => {
    said.value = await work.catch((error: unknown) => `Try again: it stopped (${String(error)}).`);
  };
  return (
    <details
      ref={menu}
      class={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary class={`${controls.button} ${controls.small}`}>Report</summary>
      <div class={styles.list}>
        <ul>
          {choices.map(({ format, name, use }) => (
            <li key={format} class={styles.choice}>
              <span>
                <strong>{name}</strong> <span class={styles.use}>{use}</span>
              </span>
              <button
                class={controls.link}
                type="button"
                aria-label={`Save the report as ${name}`}
                onClick={() => void say(reporting.save(of, format).then(() => `${name} saved.`))}
              >
                Save
              </button>
              <button
                class={controls.link}
                type="button"
                aria-label={`Copy the report as ${name}`}
                onClick={() => void say(copied(reporting.textOf(of, format), name))}
              >
                Copy
              </button>
            </li>
          ))}
        </ul>
        <button
          class={controls.link}
          type="button"
          onClick={() => {
            close();
            print();
          }}
        >
          Print
        </button>
        <p class={styles.said} role="status">
          {said.value}
        </p>
      </div>
    </details>
  );
}

async function copied(text: Promise<string>, name: string): Promise<string> {
  return (await copyText(await text)) ? `${name} copied.` : 'Copying is not allowed here.';
}

/** Closes the menu once something else is clicked or focused. */
function closeOutside(menu: { readonly current: HTMLDetailsElement | null }): () => void {
  const close = ({ target }: Event) => {
    const { current } = menu;
    if (current && !(target instanceof Node && current.contains(target))) current.open = false;
  };
  document.addEventListener('pointerdown', close);
  document.addEventListener('focusin', close);
  return () => {
    document.removeEventListener('pointerdown', close);
    document.removeEventListener('focusin', close);
  };
}
