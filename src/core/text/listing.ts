import { shown } from '../files/json/json-value.ts';

const MAX_SHOWN = 3;

/** Lists names in backticks, the first three if there are more: `` `id`, `name`, `email` and 4 more ``. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, MAX_SHOWN).map((name) => `\`${name}\``);
  const rest = names.length - first.length;
  if (rest > 0) return `${first.join(', ')} and ${rest} more`;
  const last = first.pop() ?? '';
  return first.length === 0 ? last : `${first.join(', ')} and ${last}`;
}

/** Lists texts in quotes, each cut to one line, the first three if there are more. */
export function quoted(texts: readonly string[]): string {
  const rest = texts.length - MAX_SHOWN;
  const list = texts.slice(0, MAX_SHOWN).map((text) => shown(text));
  return rest > 0 ? `${list.join(', ')} and ${rest} more` : list.join(', ');
}
