import { memoized } from '../../files/memoized.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Operation } from '../operation.ts';
import { isMissing } from '../texts/written-text.ts';

/** Segments that name no thing: `api`, `v1`, `2024-01-01`. */
const NO_THING = /^(?:api|rest|odata|v?\d[\w.-]*)$/i;
/** Words that end in “s” and name one thing. */
const ONE_THING = /(?:ss|us|is|ics|news|series)$/i;

const verbs: Readonly<Record<string, string>> = {
  post: 'Create',
  put: 'Update',
  patch: 'Update',
  delete: 'Delete',
  head: 'Check',
  options: 'Describe',
};

/** Suggests an id for each operation without one, from its method and path. No two are alike, and none is taken. */
export const suggestedIds = memoized(
  ({ operations }: ApiDefinition): ReadonlyMap<Operation, string> => {
    const taken = new Set(operations.map(({ id }) => id?.toLowerCase()));
    const suggested = new Map<Operation, string>();
    for (const operation of operations) {
      if (!isMissing(operation.value.operationId)) continue;
      const id = firstFree(candidatesFor(operation), taken);
      taken.add(id.toLowerCase());
      suggested.set(operation, id);
    }
    return suggested;
  },
);

/** Returns the first candidate that is free, or the last one with a number. */
function firstFree(candidates: readonly string[], taken: ReadonlySet<string | undefined>): string {
  const isFree = (id: string) => !taken.has(id.toLowerCase());
  const free = candidates.find(isFree);
  if (free !== undefined) return free;
  const base = candidates.at(-1) ?? '';
  let number = 2;
  while (!isFree(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}

/** From `GetTide` to `GetStationTide`: each candidate names one more of the things in the path. */
function candidatesFor({ method, path }: Operation): readonly string[] {
  const segments = path.split('/').filter((segment) => segment !== '' && !NO_THING.test(segment));
  const things = segments.filter((segment) => !segment.includes('{')).map(pascalCase);
  const isOne = segments.at(-1)?.includes('{') ?? false;
  const last = things.pop() ?? 'Item';
  const parents = things.map(singular);
  const [verb, thing] = namesFor(method, last, isOne);
  const least = thing === '' ? Math.min(1, parents.length) : 0;
  return [...prefixes(parents)].slice(least).map((prefix) => `${verb}${prefix}${thing}`);
}

/** Yields the parents one by one, the closest first: ``, `Harbor`, `CountryHarbor`. */
function* prefixes(parents: readonly string[]): Generator<string> {
  for (let count = 0; count <= parents.length; count += 1) {
    yield parents.slice(parents.length - count).join('');
  }
}

function namesFor(method: string, last: string, isOne: boolean): readonly [string, string] {
  const isPlural = singular(last) !== last;
  if (method === 'get') return isOne || !isPlural ? ['Get', singular(last)] : ['List', last];
  // What is posted to one word, such as `/alerts/{id}/send`, is an order and no thing.
  if (method === 'post' && !isPlural && !isOne) return [last, ''];
  return [verbs[method] ?? '', method === 'delete' && !isOne && isPlural ? last : singular(last)];
}

function singular(name: string): string {
  if (!name.endsWith('s') || ONE_THING.test(name)) return name;
  if (/[^aeiou]ies$/i.test(name)) return `${name.slice(0, -3)}y`;
  return /(?:ses|xes|zes|ches|shes)$/i.test(name) ? name.slice(0, -2) : name.slice(0, -1);
}

function pascalCase(segment: string): string {
  const words = segment.match(/[A-Za-z\d]+/g) ?? [];
  return words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join('');
}
