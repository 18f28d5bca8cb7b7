import type { PackagePlan } from '../../contract/report.ts';
import type { Task } from '../../contract/task.ts';
import { markdownText } from '../../text/foreign-text.ts';
import type { ConnectorFacts } from '../connector-facts.ts';
import { matching } from '../rule-match.ts';
import { signInWords } from '../values.ts';

/** What the texts of a pull request are made from. */
export interface PullRequestFacts {
  readonly facts: ConnectorFacts;
  readonly tasks: readonly Task[];
  readonly folder: PackagePlan;
  readonly folderPath: string;
}

/** A statement of the repository's template, in our words. Ticked if the files prove it. */
interface Attestation {
  readonly text: string;
  readonly isProved: boolean;
}

/** Returns the title of the pull request. */
export function pullRequestTitle({ title = 'Connector', profile }: ConnectorFacts): string {
  return profile === 'independent' ? `${title} (Independent Publisher)` : title;
}

/** Writes the body of the pull request, with the attestations ticked that the files prove. */
export function pullRequestBody(given: PullRequestFacts): string {
  const { facts, folderPath } = given;
  const name = markdownText(facts.title ?? 'the connector');
  const lines = [
    `Adds ${name} in \`${folderPath.replaceAll('`', '')}\`.`,
    '',
    ...detailLines(facts),
    '',
    ...attestationsOf(given).map(({ text, isProved }) => `- [${isProved ? 'x' : ' '}] ${text}`),
    ...(facts.profile === 'independent' ? screenshotLines() : []),
  ];
  return `${lines.join('\n')}\n`;
}

function detailLines(facts: ConnectorFacts): readonly string[] {
  const details = [
    ['Publisher', facts.publisher],
    ['Stack owner', facts.stackOwner],
    ['Sign-in', signInWords(facts)],
    ['Operations', String(facts.operations.length)],
    ['Support', facts.supportEmail],
  ] as const;
  return details.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [`- ${label}: ${markdownText(text)}`],
  );
}

function attestationsOf({ facts, tasks, folder }: PullRequestFacts): readonly Attestation[] {
  const isFree = (...rules: readonly string[]) => matching(tasks, rules).length === 0;
  const { hasDefinition, hasProperties, operations } = facts;
  const isDescribed = hasDefinition && operations.length > 0;
  return [
    {
      text: 'I attest that the connector does not exist on the Power Platform today.',
      isProved: false,
    },
    {
      text: 'I attest that the connector works: I deployed it and tested all of its operations.',
      isProved: false,
    },
    {
      text: 'I attest that the swagger file describes all operations and parameters in detail.',
      isProved:
        isDescribed && isFree('operation-description-required', 'parameter-description-required'),
    },
    {
      text: 'I attest that the actions have response schemas, unless their response is dynamic.',
      isProved: isDescribed && isFree('response-exact-schema'),
    },
    {
      text: 'I validated `apiDefinition.swagger.json` by running `paconn validate`.',
      isProved: false,
    },
    facts.profile === 'independent'
      ? {
          text: 'I confirm, as an independent publisher, that I am not submitting a connector icon.',
          isProved: folder.entries.every(({ path }) => !/\/icon\.png$/i.test(path)),
        }
      : {
          text: 'I confirm that `apiProperties.json` has a valid brand color, neither `#007ee5` nor `#ffffff`.',
          isProved: hasProperties && facts.brandColor !== undefined && isFree('icon-brand-color-*'),
        },
  ];
}

function screenshotLines(): readonly string[] {
  return [
    '',
    'Screenshots of three operations in flows, each with a run that succeeded:',
    '',
    '1. ',
    '2. ',
    '3. ',
    '',
    'Screenshot of the Test tab:',
    '',
    '1. ',
  ];
}
