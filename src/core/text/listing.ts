import { shown } from '../files/json/json-value.ts';

const MAX_SHOWN = 3;

/** Joins texts to a sentence's list: `a, b and c`. */
export function joined(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

/** Lists names in backticks, the first three if there are more: `` `id`, `name`, `email` and 4 more ``. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, MAX_SHOWN).map((name) => `\`${name}\``);
  const rest = names.length - first.length;
  return joined(rest > 0 ? [...first, `${rest} more`] : first);
}

/** Lists texts in quotes, each cut to one line, the first three if there are more. */
export function quoted(texts: readonly string[]): string {
  const rest = texts.length - MAX_SHOWN;
  const list = texts.slice(0, MAX_SHOWN).map((text) => shown(text));
  return rest > 0 ? `${list.join(', ')} and ${rest} more` : list.join(', ');
}
