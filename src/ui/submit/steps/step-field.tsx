import type { RoadId } from '../../../core/contract/road.ts';
import type { PlannedStep } from '../../../core/contract/submission-step.ts';
import styles from './step-body.module.css';

interface StepFieldProps {
  readonly step: Pick<PlannedStep, 'field' | 'todo'>;
  readonly road: RoadId;
}

/** On these roads there is no form to fill in. */
const onGitHub: readonly RoadId[] = ['pull-request', 'independent'];

/** Says what the step is called where it is done, unless the step says it. */
export function StepField({ step: { field, todo }, road }: StepFieldProps) {
  if (!field || todo.toLowerCase().includes(field.toLowerCase())) return null;
  return (
    <p class={styles.field}>
      {onGitHub.includes(road) ? 'Also called' : 'In the form'}: {field}
    </p>
  );
}
