import type { DayName, Entered, EntryName } from '../contract/entered.ts';
import type { Choice } from '../contract/submission.ts';
import type { Step } from './road.ts';

/** What the fields to type in are called. */
export const entryLabels: Readonly<Record<EntryName, string>> = {
  commit: 'Commit id, or a link to the commit',
  newCommit: 'New commit id, or a link to the commit',
  submitterEmail: 'Email address of the account',
  supportEmail: 'Email address for Microsoft',
  contractAddress: 'Address of your license',
};

/** What the days to enter are called. */
export const dayLabels: Readonly<Record<DayName, string>> = {
  pullRequest: 'Pull request opened on',
  proposal: 'Proposal opened on',
  submitted: 'Submitted on',
  resubmitted: 'Update submitted on',
  published: 'Published on',
  updateSubmitted: 'Update submitted on',
  identityMail: 'Mail received on',
  previewMail: 'Mail received on',
  goLive: 'Go live selected on',
  botCompleted: 'Certification completed on',
  updateApproved: 'Update approved on',
  sasExpiry: 'SAS address expires on',
  secretExpiry: 'Client secret expires on',
};

const questions = [
  {
    name: 'hasException',
    question: 'Has Microsoft exempted you from open source?',
    concerns: ({ when }: Step) => when?.includes('exception') ?? false,
  },
  {
    name: 'hasSecondFactor',
    question: 'Does the test account ask for a second factor?',
    concerns: ({ text }: Step) => text === 'testingInformation',
  },
] as const;

/** Returns the questions whose answers change these steps or their texts. */
export function choicesOf(steps: readonly Step[], entered: Entered): readonly Choice[] {
  return questions
    .filter(({ concerns }) => steps.some(concerns))
    .map(({ name, question }) => ({ name, question, isYes: entered[name] === true }));
}
