import type { Entered } from '../contract/entered.ts';
import type { ConnectorFacts } from './connector-facts.ts';

/** What decides whether a step concerns the connector. */
export interface Situation {
  readonly facts: ConnectorFacts;
  readonly entered: Entered;
}

/** Every condition of a step, by name. */
export const conditions = {
  oauth: ({ facts }) => facts.redirectUrls.length > 0,
  severalSignIns: ({ facts }) => facts.signIns.length > 1,
  credentials: ({ facts }) => facts.signIns.some(({ kind }) => kind !== 'none'),
  exception: ({ entered }) => entered.hasException === true,
  noException: ({ entered }) => entered.hasException !== true,
  verified: ({ facts }) => facts.profile === 'verified',
  independent: ({ facts }) => facts.profile === 'independent',
} as const satisfies Readonly<Record<string, (situation: Situation) => boolean>>;

export type ConditionId = keyof typeof conditions;
