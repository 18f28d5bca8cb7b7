import type { Finding } from '../files/finding.ts';
import { shown } from '../files/json-value.ts';
import { webAddressesIn } from '../text/web-address.ts';
import type { TextOwner, WrittenText } from './written-text.ts';

/** Finds the texts with a web address. Names the first one of each. */
export function* webAddresses(texts: readonly WrittenText<TextOwner>[]): Generator<Finding> {
  for (const { text, pointer, label } of texts) {
    const [address] = webAddressesIn(text);
    if (address === undefined) continue;
    yield {
      at: pointer,
      message: `Remove the web address from ${label}: it contains ${shown(address)}.`,
    };
  }
}
