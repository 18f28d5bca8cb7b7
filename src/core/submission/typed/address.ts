import { shown } from '../../files/json/json-value.ts';
import { isEmailAddress, isWebAddress } from '../../text/web-address.ts';
import { EMPTY, good, type Typed, wrong } from './typed.ts';

/** Checks an email address. */
export function emailOf(text: string): Typed<string> {
  const typed = text.trim();
  if (typed === '') return EMPTY;
  if (isEmailAddress(typed)) return good(typed);
  return wrong(`Enter one email address, such as "support@contoso.com": it is ${shown(typed)}.`);
}

/** Checks an https address. */
export function httpsAddressOf(text: string): Typed<string> {
  const typed = text.trim();
  if (typed === '') return EMPTY;
  if (!isWebAddress(typed)) {
    return wrong(`Enter an address that begins with "https://": it is ${shown(typed)}.`);
  }
  if (!/^https:/i.test(typed)) return wrong('Enter an https address: it begins with "http:".');
  return good(typed);
}
