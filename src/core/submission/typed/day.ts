import { shown } from '../../files/json/json-value.ts';
import { timeOf } from '../days.ts';
import { EMPTY, good, type Typed, wrong } from './typed.ts';

/** Checks a day like `2026-11-28`. Returns the time at which it begins. */
export function dayOf(text: string): Typed<number> {
  const typed = text.trim();
  if (typed === '') return EMPTY;
  const time = timeOf(typed);
  return time === undefined
    ? wrong(`Enter a day such as 2026-11-28: it is ${shown(typed)}.`)
    : good(time);
}
