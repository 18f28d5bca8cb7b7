import type { Finding, FindingFix } from '../files/finding.ts';
import { shown } from '../files/json-value.ts';
import { endsSentence, wordsOf } from '../text/sentence.ts';
import { webAddressesIn } from '../text/web-address.ts';
import type { TextOwner, WrittenText } from './written-text.ts';

/** Yields a finding for each text of several words that does not end like a sentence. */
export function* checkFullStops(texts: Iterable<WrittenText<TextOwner>>): Generator<Finding> {
  for (const written of texts) {
    const { text } = written;
    if (endsSentence(text)) continue;
    const words = wordsOf(text);
    if (words.length < 2) continue;
    yield {
      at: written.pointer,
      message: `End ${written.label} with a full stop: it ends with ${shown(words.at(-1))}.`,
      fix: fullStopFix(text, written.pointer, words.at(-1) ?? ''),
    };
  }
}

/** Returns undefined if the full stop would become part of a web address or follow another mark. */
function fullStopFix(
  text: string,
  at: WrittenText<TextOwner>['pointer'],
  lastWord: string,
): FindingFix | undefined {
  if (!/[\p{L}\p{N})\]"'”’%]$/u.test(lastWord) || webAddressesIn(lastWord).length > 0)
    return undefined;
  return {
    title: 'Add a full stop',
    changes: [{ replace: at, with: `${text.trimEnd()}.` }],
    safe: true,
  };
}
