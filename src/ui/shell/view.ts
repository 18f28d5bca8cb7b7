import type { Route } from '../base/route.ts';
import type { Phase } from '../session/phase.ts';

/** What is drawn, as an identity: an object where it is worth coming back to. */
export type View = object | string;

const RULE_INDEX = {};
const STUDIO = {};

/** Tells one view from another. */
export function viewOf(route: Route, phase: Phase, rulesAreLoaded: boolean): View {
  if (route.page === 'intro') return STUDIO;
  if (route.page !== 'check' && !rulesAreLoaded) return 'loading';
  if (route.page === 'rules') return RULE_INDEX;
  if (route.page === 'rule') return route.id;
  if ('source' in phase && phase.name !== 'checking') return phase.source;
  return phase.name === 'choosing' ? phase.opened : phase.name;
}
