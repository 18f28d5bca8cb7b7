import type { DecodedMessage, FaultState, MessagePlace } from '../../core/contract/decoded.ts';

/** Whether there is an explanation of a message. */
export function isKnown({ ruleIds, note }: DecodedMessage): boolean {
  return ruleIds.length > 0 || note !== undefined;
}

/** More of a message than anybody reads again. */
const LONGEST = 600;

/** Shortens a message for the page. */
export function shownText({ text }: DecodedMessage): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What the open connector has of the fault. */
export const stateSentences: Readonly<Record<FaultState, string>> = {
  there: 'Your files still have this.',
  elsewhere: 'Your files have this at other places only.',
  clean: 'Your files do not show this.',
};

/** Names the place in a message: where it is in the open files, or as the message has it. */
export function placeWords({ pointer, operationId, line, found }: MessagePlace): string {
  const names = [pointer, operationId && `operation ${operationId}`];
  const where = found
    ? `${found.file}:${found.start.line}:${found.start.column}`
    : line !== undefined && `line ${line}`;
  return [...names, where].filter(Boolean).join(', ');
}

/** Writes what we need to find out why our check and the message differ. */
export function reportText({ text, ruleIds, place }: DecodedMessage): string {
  return [
    'A message that Connector Preflight does not confirm',
    '',
    `Message: ${text}`,
    `Rules: ${ruleIds.join(', ')}`,
    ...(place ? [`Place: ${placeWords(place)}`] : []),
    'Our check: these rules find nothing in the files.',
  ].join('\n');
}
