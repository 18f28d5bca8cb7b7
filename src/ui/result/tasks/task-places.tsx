import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import { ShowMore } from '../../base/components/show-more.tsx';
import { Unfold } from '../../base/components/unfold.tsx';
import { useGrowingCount } from '../../base/components/use-growing-count.ts';
import controls from '../../base/controls.module.css';
import { groupBy } from '../../base/group-by.ts';
import { withKeys } from '../diagnostics/diagnostic-groups.ts';
import { DiagnosticItem } from '../diagnostics/diagnostic-item.tsx';
import type { ListContext } from '../diagnostics/list-context.ts';
import { IconFacts } from '../icon/icon-facts.tsx';
import { IconMaker } from '../icon/icon-maker.tsx';
import { type Icon, IconView } from '../icon/icon-view.tsx';
import type { ResultState } from './result-state.ts';
import type { ShownTask } from './shown-tasks.ts';
import styles from './task-list.module.css';

interface TaskPlacesProps {
  readonly shown: ShownTask;
  readonly icon: Icon | undefined;
  readonly state: ResultState;
  readonly context: ListContext;
}

const FIRST = 5;
const MORE = 50;

/** Shows the places of a task, a few at a time. */
export function TaskPlaces({
  shown: { task, diagnostics },
  icon,
  state,
  context,
}: TaskPlacesProps) {
  const limit = useSignal(FIRST);
  const count = useGrowingCount(Math.min(limit.value, diagnostics.length), 10, FIRST);
  const sorted = useMemo(() => byRule(diagnostics), [diagnostics]);
  const lesserAt =
    task.lesser === undefined
      ? -1
      : sorted.findIndex(({ consequence }) => consequence !== task.consequence);
  const target = sorted.indexOf(state.target.value as RatedDiagnostic);
  useEffect(() => {
    if (target >= limit.peek()) limit.value = target + 1;
  }, [target]);
  return (
    <div class={styles.places}>
      {icon && diagnostics.some(({ file }) => file === icon.path) && (
        <>
          <IconView icon={icon} />
          <IconFacts />
          <div class={controls.unprinted}>
            <Unfold summary="Make a square icon without transparency">
              <IconMaker icon={icon} />
            </Unfold>
          </div>
        </>
      )}
      <ul>
        {withKeys(sorted.slice(0, count)).map(([key, diagnostic], index) => (
          <Fragment key={key}>
            {index === lesserAt && <li class={styles.lesser}>These can wait</li>}
            <DiagnosticItem
              diagnostic={diagnostic}
              context={context}
              task={task}
              showsMessage={index === lesserAt || sorted[index - 1]?.ruleId !== diagnostic.ruleId}
              arrive={index === target ? () => state.goTo(undefined) : undefined}
            />
          </Fragment>
        ))}
      </ul>
      <ShowMore shown={limit} total={diagnostics.length} page={MORE} isSmall />
    </div>
  );
}

/** Groups the diagnostics by rule: only the first has to say what to do. What can wait stays last. */
function byRule(diagnostics: readonly RatedDiagnostic[]): readonly RatedDiagnostic[] {
  const groups = groupBy(diagnostics, ({ consequence, ruleId }) => `${consequence} ${ruleId}`);
  return [...groups.values()].flat();
}
