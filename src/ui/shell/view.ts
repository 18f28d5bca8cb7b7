import type { Route } from '../base/route.ts';
import type { Phase } from '../session/phase.ts';

/** Identifies what the page shows. Views whose position is restored are objects. */
export type View = object | string;

const RULE_INDEX = {};
const STUDIO = {};
const SUBMIT = {};
const DECODER = {};

/** Returns the identity of the current view. */
export function viewOf(route: Route, phase: Phase, rulesAreLoaded: boolean): View {
  if (route.page === 'intro') return STUDIO;
  if (route.page === 'submit') return SUBMIT;
  if (route.page === 'decode') return DECODER;
  if (route.page !== 'check' && !rulesAreLoaded) return 'loading';
  if (route.page === 'rules') return RULE_INDEX;
  if (route.page === 'rule') return route.id;
  if ('workspace' in phase && phase.name !== 'checking') return phase.workspace;
  return phase.name === 'choosing' ? phase.opened : phase.name;
}
