import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import { BackLink } from '../base/components/back-link.tsx';
import { countConsequences } from '../base/consequences.ts';
import type { SaveFile } from '../base/save-file.ts';
import { formatNumber } from '../base/wording.ts';
import { changedFiles } from '../session/changed-files.ts';
import type { Packing } from '../session/packing.ts';
import type { CheckedConnector } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import { createSourceLink } from '../source/source-link.ts';
import { AskToIgnore } from './diagnostics/ignore-button.tsx';
import { AnswerDialog } from './dialogs/answer-dialog.tsx';
import { ChangeDialog } from './dialogs/change-dialog.tsx';
import { DropDialog } from './dialogs/drop-dialog.tsx';
import { IgnoreDialog } from './dialogs/ignore-dialog.tsx';
import { DoneNote, SyntaxNote } from './done-note.tsx';
import { createIconMaking, IconMakingContext } from './icon/icon-making.ts';
import { iconOf } from './icon/icon-view.tsx';
import { ProfileSwitch } from './profile-switch.tsx';
import { ResultBar } from './result-bar.tsx';
import { ResultHeading } from './result-heading.tsx';
import { createResultModels } from './result-models.ts';
import styles from './result-view.module.css';
import { SideColumn, useSide } from './side-column.tsx';
import { SuccessPanel } from './success-panel.tsx';
import { ConsequenceFilter } from './tasks/consequence-filter.tsx';
import { FindingsPanel } from './tasks/findings-panel.tsx';
import { IgnoredList } from './tasks/ignored-list.tsx';
import type { ResultState } from './tasks/result-state.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useReturn } from './use-return.ts';

export interface ResultViewProps {
  readonly checked: CheckedConnector;
  /** The profile of a check in progress, while the old report is still shown. */
  readonly recheckingAs: Profile | undefined;
  readonly state: ResultState;
  readonly api: ConnectorApi;
  readonly session: Session;
  readonly save: SaveFile;
  readonly packing: Packing;
  readonly recheck: (profile: Profile) => void;
  /** What to show below the files. */
  readonly children?: ComponentChildren;
}

/** Shows the report of one connector, with its archive and files. */
export function ResultView(props: ResultViewProps) {
  const { checked, recheckingAs, state, api, session, save, recheck } = props;
  const { fixing, answering, ignoring, reporting } = useMemo(
    () => createResultModels(api, session, save),
    [api, session, save],
  );
  const { report, opened, workspace } = checked;
  const icon = useMemo(() => iconIn(checked), [checked]);
  const making = useMemo(() => createIconMaking(checked, session, api), [checked, session, api]);
  const view = useKeptFocus(report);
  const link = useMemo(createSourceLink, []);
  const side = useSide(link);
  useReturn(side.shown !== 'files');
  const now = workspace.source.value;
  const changed = useMemo(() => changedFiles(workspace.original, now), [workspace, now]);
  const total = opened.list.connectors.length;
  return (
    <div ref={view} class={styles.view} data-wide aria-busy={recheckingAs !== undefined}>
      {total > 1 && (
        <BackLink class={styles.back} href="#/" label={`All ${formatNumber(total)} connectors`} />
      )}
      <ResultBar
        checked={checked}
        session={session}
        reporting={reporting}
        changes={changed.size}
        isShowingChanges={side.shown === 'changes'}
        showChanges={side.toggleChanges}
      />
      <ResultHeading checked={checked} fixing={fixing} />
      <div class={styles.overview}>
        <ConsequenceFilter
          counts={countConsequences(report.tasks)}
          chosen={state.filter.value.chosen}
          choose={(chosen) => state.change({ chosen })}
        />
        <ProfileSwitch choice={report.profile} pending={recheckingAs} choose={recheck} />
      </div>
      <IconMakingContext.Provider value={making}>
        <div class={`${styles.columns} ${side.shown === 'files' ? '' : styles.divided}`}>
          <div class={styles.tasks} data-stale={checked.syntaxFault !== undefined}>
            <AskToIgnore.Provider value={ignoring.ask}>
              {report.tasks.length > 0 ? (
                <FindingsPanel
                  checked={checked}
                  icon={icon}
                  state={state}
                  propose={fixing.propose}
                  link={link}
                  answering={answering}
                />
              ) : (
                <SuccessPanel report={report} icon={icon} />
              )}
            </AskToIgnore.Provider>
            <IgnoredList ignored={report.ignored} stop={(target) => void ignoring.stop(target)} />
          </div>
          <SideColumn link={link} side={side} changed={changed} icon={icon} {...props} />
        </div>
      </IconMakingContext.Provider>
      <ChangeDialog fixing={fixing} />
      <IgnoreDialog ignoring={ignoring} />
      {session.question.value && <DropDialog question={session.question.value} />}
      <AnswerDialog answering={answering} />
      {checked.syntaxFault ? (
        <SyntaxNote fault={checked.syntaxFault} />
      ) : (
        checked.did !== undefined && <DoneNote key={checked} checked={checked} session={session} />
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
