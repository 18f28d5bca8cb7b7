import type { Road } from '../road.ts';
import { account } from './partner-center/account.ts';
import { offer } from './partner-center/offer.ts';
import { preparation } from './partner-center/preparation.ts';
import { review } from './partner-center/review.ts';
import { help, introReady, redirectUrls, tenCalls } from './shared-steps.ts';

/** The road of verified publishers since ISV Studio closed. */
export const partnerCenter: Road = {
  id: 'partner-center',
  title: 'Partner Center',
  summary:
    'The road of verified publishers since ISV Studio closed: an offer in Partner Center with a package of two solutions.',
  profiles: ['verified'],
  steps: [
    ...account,
    {
      id: 'pull-request',
      part: 'Preparation',
      todo: 'Publish the files in the open-source repository.',
      newer: 'Engineers send publishers from the pull request on to Partner Center.',
      sources: ['submitPage', 'approval', 'approvalLater'],
      road: 'pull-request',
      target: 'repository',
    },
    introReady,
    tenCalls,
    redirectUrls,
    ...preparation,
    ...offer,
    ...review,
    help,
  ],
};
