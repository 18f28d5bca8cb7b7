import type { ConnectorSource, LeftOut } from '../../core/contract/connector-source.ts';
import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import type { DiskHandle } from '../intake/disk-handles.ts';
import type { ConnectorList } from './connector-list.ts';
import type { Workspace, WorkspaceState } from './workspace.ts';

/** The connectors in a drop, and the files that belong to none of them. */
export interface OpenedDrop {
  readonly list: ConnectorList;
  readonly leftOut: readonly LeftOut[];
  /** Of the dropped files and folders, where the browser gives them. */
  readonly handles?: Promise<readonly DiskHandle[]> | undefined;
}

interface OpenedConnector {
  readonly opened: OpenedDrop;
  readonly workspace: Workspace;
  /** The connector as it is or was checked. The workspace may be ahead of it. */
  readonly source: ConnectorSource;
}

/** A connector with its report. */
export interface CheckedConnector extends OpenedConnector {
  readonly report: Report;
  /** What the user just did to it, as a sentence: `Fixed 3 places.` */
  readonly did?: string;
  /** Set while the report is from before, because a file that is being typed in does not parse. */
  readonly syntaxFault?: RatedDiagnostic;
  /** The name of what was open before, while there is a way back to it. */
  readonly before?: string | undefined;
}

/** Whether a dropped definition replaces the open one, or is another connector. Both are titles. */
export interface DropQuestion {
  readonly open: string;
  readonly other: string;
  /** Undefined cancels the drop. */
  answer(choice: 'replace' | 'open' | undefined): Promise<void>;
}

/** Connectors that were kept in this browser, with what was done to them. */
export interface KeptDrop extends Pick<OpenedDrop, 'leftOut' | 'handles'> {
  readonly workspaces: readonly WorkspaceState[];
}

/** What the page is doing. */
export type Phase =
  | { readonly name: 'empty' }
  | { readonly name: 'reading'; readonly files: number; readonly total?: number }
  | ({ readonly name: 'choosing'; readonly opened: OpenedDrop } & Pick<CheckedConnector, 'before'>)
  | ({ readonly name: 'checking' } & OpenedConnector)
  /** Checked, and being checked again with another profile. */
  | ({ readonly name: 'rechecking'; readonly profile: Profile } & CheckedConnector)
  | ({ readonly name: 'checked' } & CheckedConnector)
  | { readonly name: 'failed'; readonly details: string; readonly opened?: OpenedDrop | undefined };

/** Whether there is work to cancel. */
export function isBusy({ name }: Phase): boolean {
  return name === 'rechecking' || isLoading({ name });
}

/** Whether there is only progress to show. */
export function isLoading({ name }: Pick<Phase, 'name'>): boolean {
  return name === 'reading' || name === 'checking';
}

/** Returns the opened drop, if there is one. */
export function openedIn(phase: Phase): OpenedDrop | undefined {
  return 'opened' in phase ? phase.opened : undefined;
}

/** Returns the name of what a phase shows. Undefined while nothing is open. */
export function shownName(phase: Phase): string | undefined {
  if ('report' in phase) return nameOf(phase);
  if (phase.name !== 'choosing') return undefined;
  return `${phase.opened.list.connectors.length} connectors`;
}

/** Returns the name of a connector to show. */
export function nameOf({ report, source }: Pick<CheckedConnector, 'report' | 'source'>): string {
  return report.name || source.name || 'your connector';
}
