import type { ComponentChildren } from 'preact';
import { countConsequences } from '../base/consequences.ts';
import controls from '../base/controls.module.css';
import { formatTaskCounts } from '../base/result-wording.ts';
import { profileLabels } from '../base/wording.ts';
import type { CheckedConnector } from '../session/phase.ts';
import type { Reporting } from '../session/reporting.ts';
import type { Session } from '../session/session.ts';
import { ReportMenu } from './report-menu.tsx';
import styles from './result-bar.module.css';
import { useIsOutOfSight } from './use-is-out-of-sight.ts';

interface ResultBarProps {
  readonly checked: CheckedConnector;
  readonly session: Pick<Session, 'undo' | 'redo'>;
  readonly reporting: Reporting;
  /** How many files differ from what was dropped. */
  readonly changes: number;
  readonly isShowingChanges: boolean;
  readonly showChanges: () => void;
}

/** The name, the verdict in short, and what can be done at any time. It stays in sight. */
export function ResultBar(props: ResultBarProps) {
  const { checked, session, reporting, changes, isShowingChanges, showChanges } = props;
  const { source, report, workspace } = checked;
  const { profile } = report.profile;
  const name = report.name || source.name || 'Your connector';
  const [mark, isScrolled] = useIsOutOfSight();
  const undo = workspace.done.value.at(-1);
  const redo = workspace.undone.value.at(-1);
  return (
    <>
      <div ref={mark} class={styles.mark} />
      <div class={styles.bar}>
        <h1 class={styles.name} title={name} tabIndex={-1} data-focus>
          {name}
        </h1>
        <p class={styles.short} data-shown={isScrolled} aria-hidden="true">
          <span>{formatTaskCounts(countConsequences(report.tasks))}</span>
          <span class={styles.profile}>{profileLabels[profile]}</span>
        </p>
        <div class={styles.actions}>
          <BarButton isDisabled={!undo} title={undo?.name} act={() => void session.undo()}>
            Undo
          </BarButton>
          <BarButton isDisabled={!redo} title={redo?.name} act={() => void session.redo()}>
            Redo
          </BarButton>
          <BarButton
            isDisabled={changes === 0 && !isShowingChanges}
            isPressed={isShowingChanges}
            act={showChanges}
          >
            {changes === 0 ? 'Changes' : `Changes (${changes})`}
          </BarButton>
          <ReportMenu of={checked} reporting={reporting} />
          <a class={`${controls.primary} ${controls.small}`} href="#/submit">
            {profile === 'custom' ? 'Import' : 'Submit'}
          </a>
        </div>
      </div>
    </>
  );
}

interface BarButtonProps {
  readonly isDisabled: boolean;
  readonly isPressed?: boolean;
  readonly title?: string | undefined;
  readonly act: () => void;
  readonly children: ComponentChildren;
}

function BarButton({ isDisabled, isPressed, title, act, children }: BarButtonProps) {
  return (
    <button
      class={`${controls.button} ${controls.small}`}
      type="button"
      disabled={isDisabled}
      aria-pressed={isPressed}
      title={title}
      onClick={act}
    >
      {children}
    </button>
  );
}
