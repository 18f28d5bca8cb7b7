import { useSignal } from '@preact/signals';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import { ConsequenceMark, markOf } from '../base/consequence-mark.tsx';
import controls from '../base/controls.module.css';
import { Prose } from '../base/prose.tsx';
import { useGrowingCount } from '../base/use-growing-count.ts';
import {
  consequenceLabels,
  consequenceSentence,
  formatEvidence,
  formatNumber,
  pluralize,
} from '../base/wording.ts';
import { withKeys } from './diagnostic-groups.ts';
import { DiagnosticItem } from './diagnostic-item.tsx';
import type { ShownTask } from './shown-tasks.ts';
import styles from './task-list.module.css';

/** What every row needs of the report. */
export interface TaskRowContext {
  readonly profile: Profile;
  readonly textOf: (file: string | undefined) => string | undefined;
  readonly evidence: Report['evidence'];
}

interface TaskRowProps extends TaskRowContext {
  readonly shown: ShownTask;
}

const FIRST = 5;
const MORE = 50;

/** Shows one thing to do. It opens to its places. */
export function TaskRow({ shown, profile, evidence, ...rest }: TaskRowProps) {
  const { consequence, title, count, fixable, ruleIds } = shown.task;
  const isOpen = useSignal(consequence === 'blocks');
  const [ruleId = ''] = ruleIds;
  const published = ruleIds.length === 1 ? evidence.get(ruleId) : undefined;
  return (
    <li class={`${styles.row} ${styles[markOf[consequence]]}`}>
      <details
        open={isOpen.value}
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        <summary class={styles.summary} data-task>
          <ConsequenceMark consequence={consequence} />
          <span class={styles.text}>
            <span class={styles.title}>
              <span class={controls.unseen}>{consequenceLabels[consequence]}: </span>
              <Prose text={title} />
            </span>
            <span class={styles.meta}>
              <span>{consequenceSentence(consequence, profile)}</span>
              <span>{pluralize(count, 'place')}</span>
              {fixable > 0 && <span>{pluralize(fixable, 'fix', 'fixes')}</span>}
              {published && <span>{formatEvidence(published)}</span>}
            </span>
          </span>
        </summary>
        {isOpen.value && <Places diagnostics={shown.diagnostics} {...rest} />}
      </details>
    </li>
  );
}

interface PlacesProps extends Pick<TaskRowContext, 'textOf'> {
  readonly diagnostics: ShownTask['diagnostics'];
}

function Places({ diagnostics, textOf }: PlacesProps) {
  const limit = useSignal(FIRST);
  const count = useGrowingCount(Math.min(limit.value, diagnostics.length), 10, FIRST);
  const hidden = diagnostics.length - limit.value;
  return (
    <div class={styles.places}>
      <ul>
        {withKeys(diagnostics.slice(0, count)).map(([key, diagnostic]) => (
          <DiagnosticItem key={key} diagnostic={diagnostic} text={textOf(diagnostic.file)} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          class={controls.button}
          type="button"
          onClick={() => {
            limit.value += MORE;
          }}
        >
          {hidden > MORE
            ? `Show ${MORE} more of ${formatNumber(hidden)}`
            : `Show ${formatNumber(hidden)} more`}
        </button>
      )}
    </div>
  );
}
