import type { Finding } from '../../files/finding.ts';
import { shown } from '../../files/json/json-value.ts';
import { webAddressesIn } from '../../text/web-address.ts';
import type { TextOwner, WrittenText } from './written-text.ts';

/** Finds the texts with a web address. Names the first one of each. */
export function* webAddresses(texts: readonly WrittenText<TextOwner>[]): Generator<Finding> {
  // No label is built for a text without one.
  for (const written of texts) {
    const [address] = webAddressesIn(written.text);
    if (address === undefined) continue;
    yield {
      at: written.pointer,
      message: `Remove the web address from ${written.label}: it contains ${shown(address)}.`,
    };
  }
}
