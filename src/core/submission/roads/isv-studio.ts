import type { Road, Step } from '../road.ts';
import { clientId, clientSecret, redirectUrls } from './shared-steps.ts';

/** The source to choose: the commit, or by exception the archive. */
export const commit: Step = {
  id: 'commit',
  part: 'Files',
  todo: 'Enter the most recent commit id of the merged pull request.',
  field: 'GitHub commit id',
  constraint: '40 hex digits.',
  sources: ['submitPage'],
  when: ['noException'],
  entry: 'commit',
};

export const archive: Step = {
  id: 'archive',
  part: 'Files',
  todo: 'Upload the zip archive with the two JSON files and the icon.',
  field: 'Zip archive',
  constraint: 'Only with an exception from open source. It must have passed validation.',
  warning:
    'Do not zip it again on macOS, which adds files. Do not submit it before your Microsoft contact tells you to.',
  sources: ['submitPage'],
  when: ['exception'],
  values: ['archive'],
  rules: ['archive-*'],
  checks: ['archiveComplete', 'archivePacked'],
  target: 'isv-studio',
};

export const testing: Step = {
  id: 'testing',
  part: 'Testing',
  todo: 'Describe in detail how to test the connector, and enter an account for it.',
  field: 'Connector testing information and credentials',
  constraint:
    'It must be valid, and the account should have no second factor. If it has one, give its steps.',
  sources: ['submitPage'],
  values: ['operations', 'signIns'],
  text: 'testingInformation',
};

/** ISV Studio, as the documentation of 2023 describes it. */
export const isvStudio: Road = {
  id: 'isv-studio',
  title: 'ISV Studio, as documented in 2023',
  summary:
    'The process on the submission page of 2023. ISV Studio has since closed: use Partner Center unless your Microsoft contact tells you otherwise.',
  profiles: ['verified'],
  steps: [
    {
      id: 'pull-request',
      part: 'Before you begin',
      todo: 'Publish the files in the open-source repository.',
      constraint:
        'It must be merged before you submit in the portal, so that the two do not differ.',
      sources: ['submitPage'],
      when: ['noException'],
      road: 'pull-request',
    },
    {
      id: 'exception',
      part: 'Before you begin',
      todo: 'Complete every step of the certification process, and wait for the go-ahead of your Microsoft contact.',
      sources: ['submitPage'],
      when: ['exception'],
    },
    {
      id: 'email',
      part: 'Submitter',
      todo: 'Sign in with an account whose email address is active.',
      field: 'Email address',
      sources: ['submitPage'],
      entry: 'submitterEmail',
    },
    {
      id: 'tab',
      part: 'Files',
      todo: 'Open the tab “Connector certification” in ISV Studio.',
      newer: 'ISV Studio is closed: publishers are sent to Partner Center.',
      sources: ['submitPage', 'closedStudio'],
    },
    commit,
    archive,
    testing,
    clientId,
    clientSecret,
    redirectUrls,
    {
      id: 'support-email',
      part: 'Support',
      todo: 'Enter the email address that Microsoft writes to if there are problems.',
      field: 'Support email',
      sources: ['submitPage', 'policies'],
      values: ['supportEmail'],
      rules: ['contact-email', 'contact-email-valid', 'contact-required'],
      checks: ['supportEmailKnown'],
      entry: 'supportEmail',
    },
    {
      id: 'submit',
      part: 'Submission',
      todo: 'Select Submit for review once, and enter the day.',
      field: 'Submit for review',
      constraint:
        'The button works once all fields are valid. The reply comes within one to two weeks.',
      warning: 'Do not select “Submit an update” afterwards: that starts the process again.',
      sources: ['submitPage'],
      day: 'submitted',
      wait: {
        after: 'submitted',
        from: 1,
        to: 2,
        unit: 'weeks',
        title: 'Expect the reply of the certification engineer',
      },
    },
    {
      id: 'attach-intro',
      tool: 'studio',
      part: 'Submission',
      todo: 'After that, attach intro.md in Activity Control or Functional Documentation.',
      field: 'intro.md',
      constraint:
        'It becomes part of the connector’s public page. At most eight sentences in the first paragraph, which differs from the description.',
      warning:
        'It is not the readme.md of the pull request. Do not describe actions or triggers: that part is generated.',
      sources: ['submitPage'],
      rules: ['intro-*'],
      checks: ['introWritten'],
    },
    {
      id: 'update-if-asked',
      part: 'Review',
      todo: 'If the engineer asks for changes, update the submission.',
      constraint: 'Each further reply takes one to two weeks.',
      sources: ['submitPage'],
      text: 'answer',
      road: 'isv-studio-update',
    },
    {
      id: 'contact',
      part: 'Help',
      todo: 'Ask your Microsoft contact if you have difficulties submitting.',
      isOptional: true,
      constraint:
        'Feedback on the platform goes through “Submit issues or get help with connectors”.',
      sources: ['submitPage'],
    },
    {
      id: 'prepare-test',
      tool: 'test-plan',
      part: 'Afterwards',
      todo: 'Prepare for the test in certification: one flow for each action and trigger.',
      sources: ['submitPage', 'testing'],
      values: ['operations'],
      checks: ['flowsMade'],
    },
  ],
};
