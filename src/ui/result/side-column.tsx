import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { NewFiles } from '../../core/contract/change.ts';
import type { Profile } from '../../core/contract/profile.ts';
import controls from '../base/controls.module.css';
import { stepAddress } from '../base/route.ts';
import type { Packing } from '../session/packing.ts';
import type { CheckedConnector } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import { sourcePane } from '../source/lazy-source.ts';
import type { SourceLink } from '../source/source-link.ts';
import { ArchivePanel } from './files/archive-panel.tsx';
import { ChangesPanel } from './files/changes-panel.tsx';
import { FileList } from './files/file-list.tsx';
import { IconPane } from './icon/icon-pane.tsx';
import type { Icon } from './icon/icon-view.tsx';
import styles from './result-view.module.css';

/** What is beside the list. */
export interface Side {
  /** An open file, the changes, or else the files and their archive. */
  readonly shown: 'file' | 'changes' | 'files';
  readonly toggleChanges: () => void;
}

/** Follows the open file. The changes are below it: they are back once it is closed. */
export function useSide(link: SourceLink): Side {
  const isFileOpen = useComputed(() => link.path.value !== undefined).value;
  const isShowingChanges = useSignal(false);
  const shown = isFileOpen ? 'file' : isShowingChanges.value ? 'changes' : 'files';
  return {
    shown,
    toggleChanges() {
      isShowingChanges.value = shown !== 'changes';
      link.close();
    },
  };
}

interface SideColumnProps {
  readonly checked: CheckedConnector;
  readonly session: Session;
  readonly api: Pick<ConnectorApi, 'diff' | 'outline' | 'operationCards'>;
  readonly packing: Packing;
  readonly link: SourceLink;
  readonly side: Side;
  /** The files that differ from what was dropped. */
  readonly changed: NewFiles;
  readonly icon: Icon | undefined;
  /** What to show below the files. */
  readonly children?: ComponentChildren;
}

/** Shows a file, the changes, or what goes along and the next step. */
export function SideColumn(props: SideColumnProps) {
  const { checked, session, api, link, side, changed, icon } = props;
  const { roles, diagnostics } = checked.report;
  const path = link.path.value ?? '';
  const isIcon = roles.some((file) => file.path === path && file.role === 'icon');
  return (
    <>
      {side.shown === 'file' && isIcon && (
        <div class={styles.aside}>
          <IconPane path={path} icon={icon} diagnostics={diagnostics} close={link.close} />
        </div>
      )}
      {side.shown === 'file' && !isIcon && (
        <div class={styles.file}>
          <sourcePane.View
            checked={checked}
            session={session}
            link={link}
            api={api}
            close={link.close}
          />
        </div>
      )}
      {side.shown === 'changes' && (
        <div class={styles.aside}>
          <ChangesPanel
            workspace={checked.workspace}
            changed={changed}
            diff={api.diff}
            edit={session.edit}
            close={side.toggleChanges}
          />
        </div>
      )}
      <Files {...props} />
    </>
  );
}

/** What the archive is for. */
interface Use {
  readonly heading: string;
  /** What the button to the steps leads to. */
  readonly text: string;
  /** What to do with it once it is saved, and the step that says how. */
  readonly next: string;
  readonly step: string;
}

const inSolution = {
  heading: 'Archive for your solution',
  next: 'Unpack it, and make the connector of your solution from its files.',
  step: 'one-connector',
};

const uses: Readonly<Record<Profile, Use>> = {
  verified: {
    ...inSolution,
    text: 'Shows each step. Partner Center wants a package with your solution: make its connector from these files.',
  },
  independent: {
    ...inSolution,
    text: 'Shows each step, and packs the folder of your pull request, with the readme. This archive is for the solution in your package.',
  },
  custom: {
    heading: 'Archive',
    text: 'Shows each step from here to your users.',
    next: 'Unpack it, and import the connector from its files.',
    step: 'import',
  },
};

function Files({ checked, packing, link, side, children }: SideColumnProps) {
  const { source, report, opened } = checked;
  const leftOut = useMemo(() => [...report.leftOut, ...opened.leftOut], [report, opened]);
  const packed = useComputed(() => packing.state.value).value;
  const { profile } = report.profile;
  const { heading, text, next, step } = uses[profile];
  const saved = packed?.source === source && packed.target === 'isv-studio' ? packed : undefined;
  return (
    <div class={styles.aside} hidden={side.shown !== 'files'}>
      <ArchivePanel
        heading={heading}
        plan={report.plan}
        state={saved}
        pack={() => void packing.pack({ source, target: 'isv-studio', profile })}
        cancel={packing.cancel}
      >
        {saved?.name === 'saved' && (
          <p>
            <strong>Next:</strong> <a href={stepAddress(step)}>{next}</a>
          </p>
        )}
        {source.solution && (
          <p>
            {source.shape === 'archive'
              ? 'Nothing to pack here: the connector goes along in the solution you exported.'
              : 'Pack or export the solution before you submit it: a folder is not accepted.'}
          </p>
        )}
        <p class={`${styles.submit} ${controls.unprinted}`}>
          <a class={controls.button} href="#/submit">
            {profile === 'custom' ? 'Import' : 'Submit'}
          </a>
          {text}
        </p>
      </ArchivePanel>
      <FileList roles={report.roles} leftOut={leftOut} open={link.open} />
      {children}
    </div>
  );
}
