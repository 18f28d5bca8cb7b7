import type { RulePage } from '../../core/contract/api.ts';
import type { Route } from '../base/route.ts';
import { countWords, plural, profileWords } from '../base/wording.ts';
import type { Phase } from '../session/phase.ts';

const NAME = 'Connector Preflight';

/** What stands in the title of the window. */
export function titleOf(
  route: Route,
  phase: Phase,
  rules: readonly RulePage[] | undefined,
): string {
  if (route.page === 'intro') return `intro.md – ${NAME}`;
  if (route.page === 'rules') return `Rules – ${NAME}`;
  if (route.page === 'rule') {
    return `${rules?.find(({ id }) => id === route.id)?.summary ?? route.id} – ${NAME}`;
  }
  if ('report' in phase) return `${phase.report.name || phase.source.name || 'Result'} – ${NAME}`;
  return NAME;
}

/** What is said to those who do not see the page change. */
export function announcementOf(phase: Phase): string {
  switch (phase.name) {
    case 'reading':
      return 'Reading the files.';
    case 'checking':
      return 'Checking.';
    case 'choosing':
      return `${plural(phase.opened.list.connectors.length, 'connector')} to choose from.`;
    case 'checked': {
      const { counts, profile } = phase.report;
      return `${countWords(counts)}. Checked as: ${profileWords[profile.profile]}.`;
    }
    default:
      return '';
  }
}
