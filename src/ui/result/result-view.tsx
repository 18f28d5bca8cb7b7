import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import { countConsequences } from '../base/consequences.ts';
import controls from '../base/controls.module.css';
import { syntaxNote } from '../base/result-wording.ts';
import type { Fixing } from '../session/fixing.ts';
import type { Packing } from '../session/packing.ts';
import type { CheckedConnector } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import { sourcePane } from '../source/lazy-source.ts';
import { createSourceLink } from '../source/source-link.ts';
import { ArchivePanel, goToArchive } from './archive-panel.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { ConsequenceFilter } from './consequence-filter.tsx';
import { DoneNote } from './done-note.tsx';
import { FileList } from './file-list.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { iconOf } from './icon-view.tsx';
import { ProfileSwitch } from './profile-switch.tsx';
import { ResultHeading } from './result-heading.tsx';
import type { ResultState } from './result-state.ts';
import styles from './result-view.module.css';
import { SuccessPanel } from './success-panel.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useReturn } from './use-return.ts';

export interface ResultViewProps {
  readonly checked: CheckedConnector;
  /** The profile of a check in progress, while the old report is still shown. */
  readonly recheckingAs: Profile | undefined;
  readonly state: ResultState;
  readonly session: Session;
  readonly fixing: Fixing;
  readonly packing: Packing;
  readonly recheck: (profile: Profile) => void;
  /** What to show below the files. */
  readonly children?: ComponentChildren;
}

/** Shows the report of one connector, with its archive and files. */
export function ResultView(props: ResultViewProps) {
  const { checked, recheckingAs, state, session, fixing, packing, recheck, children } = props;
  const { source, report, opened } = checked;
  const packingState = useComputed(() => packing.state.value);
  const leftOut = useMemo(() => [...report.leftOut, ...opened.leftOut], [report, opened]);
  const icon = useMemo(() => iconIn(checked), [checked]);
  const view = useKeptFocus(report);
  const link = useMemo(createSourceLink, []);
  const isFileOpen = useComputed(() => link.path.value !== undefined).value;
  useReturn(isFileOpen);
  const { profile } = report.profile;
  const packed = packingState.value;
  const saved = packed?.source === source && packed.target === 'isv-studio' ? packed : undefined;
  return (
    <div ref={view} class={styles.view} data-wide aria-busy={recheckingAs !== undefined}>
      <ResultHeading checked={checked} session={session} fixing={fixing} />
      <div class={styles.overview}>
        <ConsequenceFilter
          counts={countConsequences(report.tasks)}
          chosen={state.filter.value.chosen}
          choose={(chosen) => state.change({ chosen })}
        />
        <ProfileSwitch choice={report.profile} pending={recheckingAs} choose={recheck} />
      </div>
      <button class={`${controls.link} ${styles.shortcut}`} type="button" onClick={goToArchive}>
        Go to the archive
      </button>
      {checked.syntaxFault && <p class={styles.stale}>{syntaxNote(checked.syntaxFault)}.</p>}
      <div class={`${styles.columns} ${isFileOpen ? styles.withFile : ''}`}>
        <div class={styles.tasks}>
          {report.tasks.length > 0 ? (
            <FindingsPanel
              checked={checked}
              icon={icon}
              state={state}
              propose={fixing.propose}
              link={link}
            />
          ) : (
            <SuccessPanel report={report} icon={icon} />
          )}
        </div>
        {isFileOpen && (
          <div class={styles.file}>
            <sourcePane.View checked={checked} session={session} link={link} close={link.close} />
          </div>
        )}
        <div class={styles.aside} hidden={isFileOpen}>
          <ArchivePanel
            heading={profile === 'custom' ? 'Archive' : 'Archive to submit'}
            plan={report.plan}
            state={saved}
            pack={() => void packing.pack({ source, target: 'isv-studio', profile })}
            cancel={packing.cancel}
          >
            {source.solution && (
              <p>
                {source.shape === 'archive'
                  ? 'Nothing to pack here: the connector goes along in the solution you exported.'
                  : 'Pack or export the solution before you submit it: a folder is not accepted.'}
              </p>
            )}
            <p class={styles.submit}>
              <a class={controls.button} href="#/submit">
                {profile === 'custom' ? 'Import' : 'Submit'}
              </a>
              Each step from here to your users.
            </p>
          </ArchivePanel>
          <FileList roles={report.roles} leftOut={leftOut} open={link.open} />
          {children}
        </div>
      </div>
      <ChangeDialog fixing={fixing} />
      {checked.did !== undefined && !checked.syntaxFault && (
        <DoneNote key={checked} checked={checked} session={session} />
      )}
    </div>
  );
}

function iconIn({
  source,
  report,
}: { readonly report: Report } & Pick<CheckedConnector, 'source'>) {
  return iconOf(report.roles.find(({ role }) => role === 'icon')?.path, source.files);
}
