import type { Consequence } from '../../core/contract/consequence.ts';
import { consequences } from '../base/consequences.ts';
import { pluralize } from '../base/wording.ts';
import type { ConnectorList, ListedConnector } from '../session/connector-list.ts';
import { openedIn, type Phase } from '../session/phase.ts';
import type { KeptSummary } from './kept-head.ts';

/** Returns what the list of recent connectors shows. Undefined until something is checked. */
export function summaryOf(phase: Phase): KeptSummary | undefined {
  const opened = openedIn(phase);
  if (!opened) return undefined;
  if (opened.list.connectors.length > 1) return summaryOfList(opened.list);
  if (!('report' in phase)) return undefined;
  const { report, source } = phase;
  return {
    name: report.name || source.name,
    root: source.root,
    verdict: report.verdict,
    consequence: report.tasks.find(({ uncounted }) => !uncounted)?.consequence,
  };
}

/** Returns the name of each connector, as its submission and intro are stored under it. */
export function namesIn(phase: Phase): readonly string[] {
  return (openedIn(phase)?.list.connectors ?? []).map((connector) => {
    if ('report' in phase && phase.workspace === connector.workspace) {
      return phase.report.name || phase.source.name;
    }
    return nameOf(connector);
  });
}

function summaryOfList({ connectors }: ConnectorList): KeptSummary {
  const roots = connectors.map(({ source }) => source.root);
  const shared = roots.reduce(commonFolder);
  const gravest = connectors.map(gravestOf);
  const blocked = gravest.filter((consequence) => consequence === 'blocks').length;
  return {
    name: `${pluralize(connectors.length, 'connector')}${shared ? ` in ${shared}` : ''}`,
    root: roots.join('\n'),
    verdict: blocked === 0 ? 'Nothing blocks them.' : `Something blocks ${blocked} of them.`,
    consequence: consequences.find((consequence) => gravest.includes(consequence)),
  };
}

function gravestOf({ outcome: { value } }: ListedConnector): Consequence | undefined {
  if (value === undefined || value === 'failed') return undefined;
  return consequences.find((consequence) => value.counts[consequence] > 0);
}

function nameOf({ source, outcome: { value } }: ListedConnector): string {
  return value === undefined || value === 'failed' ? source.name : value.name;
}

/** Returns the folder that both paths are in, or ''. */
function commonFolder(one: string, other: string): string {
  const [a, b] = [one.split('/'), other.split('/')];
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length).join('/');
}
