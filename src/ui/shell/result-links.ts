import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import type { FindingLink } from '../base/finding-link.ts';
import { checkAddress } from '../base/route.ts';
import { afterViewChange } from '../result/go-to-task.ts';
import { queryOf } from '../result/tasks/result-state.ts';
import type { Phase } from '../session/phase.ts';
import type { Page } from './page.ts';

/** Links to the result, or to the start page if there is none. */
export function backLink({ shown, query }: Page) {
  if (shown.value.name === 'empty') return { href: '#/', label: 'Check a connector' };
  return { href: resultAddress(shown.value, query.value), label: 'Back to the result' };
}

/** Links to a finding in the result, which opens its task and gets the focus. */
export function findingLink({ shown, resultState }: Page, finding: RatedDiagnostic): FindingLink {
  const phase = shown.value;
  if (!('report' in phase)) return { href: resultAddress(phase, '') };
  const { report } = phase;
  const index = report.diagnostics.findIndex((each) => isSame(each, finding));
  const task = report.tasks.find(({ diagnostics }) => diagnostics.includes(index));
  return {
    href: resultAddress(phase, task ? queryOf(task) : ''),
    onClick: () => afterViewChange(() => resultState.goTo(report.diagnostics[index])),
  };
}

function resultAddress(phase: Phase, query: string): string {
  const index =
    'workspace' in phase && phase.opened.list.connectors.length > 1
      ? phase.opened.list.connectors.findIndex(({ workspace }) => workspace === phase.workspace)
      : -1;
  return checkAddress(index === -1 ? undefined : index, query);
}

function isSame(one: RatedDiagnostic, other: RatedDiagnostic): boolean {
  return (
    one.ruleId === other.ruleId &&
    one.file === other.file &&
    one.range?.start.offset === other.range?.start.offset
  );
}
