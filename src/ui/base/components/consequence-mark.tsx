import type { Consequence } from '../../../core/contract/consequence.ts';
import type { Severity } from '../../../core/contract/diagnostic.ts';
import { SeverityMark } from './severity-mark.tsx';

/** The shape and color of each consequence. */
export const markOf: Readonly<Record<Consequence, Severity>> = {
  blocks: 'error',
  asked: 'warning',
  guideline: 'info',
  tip: 'info',
};

/** Shows the consequence as a shape. It is hidden from screen readers, so put it in words next to it. */
export function ConsequenceMark({ consequence }: { readonly consequence: Consequence }) {
  return <SeverityMark severity={markOf[consequence]} />;
}
