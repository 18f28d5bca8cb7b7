import type { Finding, FindingFix } from '../../files/finding.ts';
import { shown, textOr } from '../../files/json/json-value.ts';
import { isPlaceholderDescription } from '../../text/placeholder-words.ts';
import { isSameText, repeatsName } from '../../text/same-words.ts';
import { endsSentence, wordsOf } from '../../text/sentence.ts';
import { webAddressesIn } from '../../text/web-address.ts';
import type { TextOwner, WrittenText } from './written-text.ts';

/** Yields a finding for each text of several words that does not end like a sentence. */
export function* checkFullStops(texts: Iterable<WrittenText<TextOwner>>): Generator<Finding> {
  for (const written of texts) {
    const { text } = written;
    if (endsSentence(text) || mustBeRewritten(written)) continue;
    const words = wordsOf(text);
    if (words.length < 2) continue;
    yield {
      at: written.pointer,
      message: `End ${written.label} with a full stop: it ends with ${shown(words.at(-1))}.`,
      fix: fullStopFix(text, written.pointer, words.at(-1) ?? ''),
    };
  }
}

/** Whether another rule asks for a new text: this one is a placeholder, or repeats the title or name. */
function mustBeRewritten({ text, owner: { value } }: WrittenText<TextOwner>): boolean {
  const titles = [value.summary, value['x-ms-summary'], value.title];
  return (
    isPlaceholderDescription(text) ||
    titles.some((title) => isSameText(text, textOr(title) ?? '')) ||
    repeatsName(text, textOr(value.name) ?? '')
  );
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
