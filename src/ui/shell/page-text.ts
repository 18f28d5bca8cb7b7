import type { RulePage } from '../../core/contract/api.ts';
import { syntaxNote } from '../base/result-wording.ts';
import type { Route } from '../base/route.ts';
import { pluralize, profileLabels } from '../base/wording.ts';
import type { Phase } from '../session/phase.ts';

const NAME = 'Connector Preflight';

/** Returns the title of the window. */
export function titleOf(
  route: Route,
  phase: Phase,
  rules: readonly RulePage[] | undefined,
): string {
  if (route.page === 'intro') return `intro.md – ${NAME}`;
  if (route.page === 'submit') return `Submit – ${NAME}`;
  if (route.page === 'decode') return `Messages – ${NAME}`;
  if (route.page === 'rules') return `Rules – ${NAME}`;
  if (route.page === 'rule') {
    return `${rules?.find(({ id }) => id === route.id)?.summary ?? route.id} – ${NAME}`;
  }
  if ('report' in phase) return `${phase.report.name || phase.source.name || 'Result'} – ${NAME}`;
  return NAME;
}

/** Returns the message that screen readers announce when the phase changes. */
export function announcementOf(phase: Phase): string {
  switch (phase.name) {
    case 'reading':
      return 'Reading files.';
    case 'checking':
      return 'Checking.';
    case 'choosing':
      return `${pluralize(phase.opened.list.connectors.length, 'connector')} found.`;
    case 'checked': {
      if (phase.syntaxFault) return `${syntaxNote(phase.syntaxFault)}.`;
      const { verdict, profile } = phase.report;
      if (phase.did !== undefined) return `${phase.did} ${verdict}`;
      return `${verdict} Checked as: ${profileLabels[profile.profile]}.`;
    }
    default:
      return '';
  }
}
