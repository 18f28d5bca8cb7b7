import type { Step } from '../../road.ts';

/** The account, once. */
export const account: readonly Step[] = [
  {
    id: 'account',
    part: 'Account, once',
    todo: 'Open a seller account in Partner Center, and get your business verified.',
    field: 'Business verification',
    constraint:
      'The status is “Accepted” under Account settings, Legal info, Developer. It takes three to five business days.',
    sources: ['offerReport'],
  },
  {
    id: 'program',
    part: 'Account, once',
    todo: 'Enroll in the Microsoft 365 and Copilot program.',
    field: 'Program',
    constraint: 'Without it, the card “Marketplace offers” is missing.',
    sources: ['workflow', 'closedStudio'],
  },
  {
    id: 'entra-email',
    part: 'Account, once',
    todo: 'Set an email address on the Entra account that submits.',
    field: 'Email of the Entra account',
    warning: 'Without one, the request is rejected automatically.',
    sources: ['offerForm'],
    entry: 'submitterEmail',
  },
];
