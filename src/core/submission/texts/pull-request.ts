import { markdownText } from '../../text/foreign-text.ts';
import type { ConnectorFacts } from '../connector-facts.ts';
import { signInWords } from '../values.ts';

/** A statement of the repository's template, in our words. Ticked if the files prove it. */
export interface Attestation {
  readonly text: string;
  readonly isProved: boolean;
}

/** Returns the title of the pull request. */
export function pullRequestTitle({ title = 'Connector', profile }: ConnectorFacts): string {
  return profile === 'independent' ? `${title} (Independent Publisher)` : title;
}

/** Writes the body of the pull request, with the attestations ticked that the files prove. */
export function pullRequestBody(
  facts: ConnectorFacts,
  folder: string,
  attestations: readonly Attestation[],
): string {
  const lines = [
    `Adds ${markdownText(facts.title ?? 'the connector')} in \`${folder.replaceAll('`', '')}\`.`,
    '',
    ...detailLines(facts),
    '',
    ...attestations.map(({ text, isProved }) => `- [${isProved ? 'x' : ' '}] ${text}`),
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
