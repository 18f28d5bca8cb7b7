import { shown } from '../files/json-value.ts';

const SHOWN = 3;

/** Names in code marks, the first three of many: `` `id`, `name`, `email` and 4 more ``. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, SHOWN).map((name) => `\`${name}\``);
  const rest = names.length - first.length;
  if (rest > 0) return `${first.join(', ')} and ${rest} more`;
  const last = first.pop() ?? '';
  return first.length === 0 ? last : `${first.join(', ')} and ${last}`;
}

/** Texts in quotes, cut to a line each, the first three of many. */
export function quoted(texts: readonly string[]): string {
  const rest = texts.length - SHOWN;
  const list = texts.slice(0, SHOWN).map((text) => shown(text));
  return rest > 0 ? `${list.join(', ')} and ${rest} more` : list.join(', ');
}
