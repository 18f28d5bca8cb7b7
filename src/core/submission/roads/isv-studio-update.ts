import type { Road } from '../road.ts';
import { archive, commit, testing } from './isv-studio.ts';
import { clientId, clientSecret, redirectUrls } from './shared-steps.ts';

/** A change to a submission that is not certified yet. */
export const isvStudioUpdate: Road = {
  id: 'isv-studio-update',
  title: 'Update before certification',
  summary:
    'For a connector that is being certified. Any update starts the process again, so make one only if you must.',
  profiles: ['verified'],
  steps: [
    {
      id: 'reason',
      part: 'Before you begin',
      todo: 'Update only if Microsoft asked for changes, or if you found a critical fault.',
      warning: 'Every update resets the certification process.',
      sources: ['submitPage'],
    },
    {
      id: 'select',
      part: 'Version',
      todo: 'Select your submission on the tab “Connector certification” of ISV Studio, then its most recent version.',
      sources: ['submitPage'],
    },
    {
      id: 'begin',
      part: 'Version',
      todo: 'Select “Submit an update” at the lower left, then Confirm.',
      constraint: 'Confirming resets the process.',
      sources: ['submitPage'],
    },
    {
      id: 'remove',
      part: 'Files',
      todo: 'Select Remove to take out the old archive.',
      sources: ['submitPage'],
    },
    {
      ...commit,
      id: 'new-commit',
      entry: 'newCommit',
      todo: 'Enter the most recent commit id, so that the changed files are read from GitHub.',
    },
    { ...archive, id: 'new-archive', todo: 'Upload the new zip archive.' },
    {
      ...testing,
      id: 'testing-again',
      todo: 'Fill in all fields again, with testing information for this update.',
    },
    { ...clientId, id: 'client-id-again' },
    { ...clientSecret, id: 'client-secret-again' },
    redirectUrls,
    {
      id: 'submit-again',
      part: 'Submission',
      todo: 'Select Submit for review at the lower left, wait for the confirmation, and enter the day.',
      warning: 'Do not select “Submit an update” again: that resets the process once more.',
      sources: ['submitPage'],
      text: 'updateNotes',
      day: 'resubmitted',
      wait: {
        after: 'resubmitted',
        from: 1,
        to: 2,
        unit: 'weeks',
        title: 'Expect the reply of the certification engineer',
      },
    },
    {
      id: 'changed-pull-request',
      part: 'Afterwards',
      todo: 'Open a pull request with the changed files in the open-source repository.',
      sources: ['submitPage'],
      road: 'pull-request',
      target: 'repository',
    },
    {
      id: 'certified',
      part: 'Afterwards',
      todo: 'If the connector is already certified, update it on the road for certified connectors.',
      isOptional: true,
      sources: ['submitPage'],
      road: 'certified-update',
    },
  ],
};
