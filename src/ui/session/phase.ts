import type { ConnectorSource, LeftOut } from '../../core/contract/connector-source.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import type { ConnectorList } from './connector-list.ts';

/** The connectors that were handed in, and what belongs to none of them. */
export interface OpenedDrop {
  readonly list: ConnectorList;
  readonly leftOut: readonly LeftOut[];
}

interface OnTheWay {
  readonly opened: OpenedDrop;
  readonly source: ConnectorSource;
}

/** A connector and all there is to say about it. */
export interface CheckedConnector extends OnTheWay {
  readonly report: Report;
}

/** Where the page stands. */
export type Phase =
  | { readonly name: 'empty' }
  | { readonly name: 'reading'; readonly files: number; readonly total?: number }
  | { readonly name: 'choosing'; readonly opened: OpenedDrop }
  | ({ readonly name: 'checking' } & OnTheWay)
  /** Checked already, and being checked again as another kind of publisher's. */
  | ({ readonly name: 'rechecking'; readonly profile: Profile } & CheckedConnector)
  | ({ readonly name: 'checked' } & CheckedConnector)
  | { readonly name: 'failed'; readonly details: string; readonly opened?: OpenedDrop | undefined };

/** Whether there is something to stop. */
export function isUnderWay({ name }: Phase): boolean {
  return name === 'rechecking' || isWaiting({ name });
}

/** Whether there is nothing to draw yet but that something is under way. */
export function isWaiting({ name }: Pick<Phase, 'name'>): boolean {
  return name === 'reading' || name === 'checking';
}

/** What was handed in, where that is known yet. */
export function openedIn(phase: Phase): OpenedDrop | undefined {
  return 'opened' in phase ? phase.opened : undefined;
}
