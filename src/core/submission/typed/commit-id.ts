import { shown } from '../../files/json/json-value.ts';
import { EMPTY, good, type Typed, wrong } from './typed.ts';

const COMMIT_LINK =
  /^https?:\/\/(?:www\.)?github\.com\/[^/\s]+\/[^/\s]+\/(?:pull\/\d+\/)?(?:commits?|tree)\/([^/?#\s]+)/i;

/** Checks a commit id, and takes a link to a commit apart. */
export function commitIdOf(text: string): Typed<string> {
  const typed = text.trim();
  if (typed === '') return EMPTY;
  const id = COMMIT_LINK.exec(typed)?.[1] ?? typed;
  if (/^[\da-f]{40}$/i.test(id)) return good(id.toLowerCase());
  if (/^https?:/i.test(id)) {
    return wrong(
      `Enter the commit id, or a link to the commit: ${shown(typed)} leads somewhere else.`,
    );
  }
  if (/^[\da-f]+$/i.test(id)) {
    return wrong(`Enter all 40 hex digits of the commit id: there are ${id.length}.`);
  }
  return wrong(`Enter the commit id, 40 hex digits: it is ${shown(id)}.`);
}
