import { groupBy } from '../../text/group-by.ts';
import type { ApiDefinition, PathItem } from '../api-definition.ts';
import type { Operation } from '../operation.ts';
import type { Parameter } from '../parameter.ts';
import { asType } from '../schemas/type-fit.ts';
import { areAmbiguous, routeOf } from './path-template.ts';

/** Twice what certification allows. A limit, because the number of pairs grows with the square. */
const MAX_PATHS = 512;

interface Route {
  readonly item: PathItem;
  readonly segments: readonly string[];
  readonly hasVariable: boolean;
}

/**
 * Finds pairs of paths that the same URL could match, because one has a variable where the other has a fixed segment.
 * Each pair is listed once, at the path with more variables. Skips definitions with more than `MAX_PATHS` paths.
 */
export function similarPaths({ paths }: ApiDefinition): ReadonlyMap<PathItem, readonly string[]> {
  const found = new Map<PathItem, string[]>();
  for (const [general, fixed] of paths.length > MAX_PATHS ? [] : collisions(paths)) {
    const others = found.get(general.item);
    if (others === undefined) found.set(general.item, [fixed.item.path]);
    else others.push(fixed.item.path);
  }
  return found;
}

/** Yields each colliding pair, the path with more variables first. */
function* collisions(paths: readonly PathItem[]): Generator<readonly [Route, Route]> {
  for (const [one, other] of collidingPairs(paths)) {
    yield variableCount(one) > variableCount(other) ? [one, other] : [other, one];
  }
}

/** Yields each colliding pair once. Only paths with the same number of segments can collide. */
function* collidingPairs(paths: readonly PathItem[]): Generator<readonly [Route, Route]> {
  for (const routes of byLength(paths)) {
    for (const [index, one] of routes.entries()) {
      for (let before = 0; before < index; before += 1) {
        const other = routes[before];
        if (other !== undefined && collide(one, other)) yield [one, other];
      }
    }
  }
}

function byLength(paths: readonly PathItem[]): Iterable<readonly Route[]> {
  const routes = paths.map((item): Route => {
    const path = routeOf(item.path);
    return { item, segments: path.split('/'), hasVariable: path.includes('{}') };
  });
  return groupBy(routes, ({ segments }) => segments.length).values();
}

/** Whether a request can reach either of two paths. Paths that differ only in case or variable names are duplicates, which another rule reports. */
function collide(one: Route, other: Route): boolean {
  return (
    (one.hasVariable || other.hasVariable) &&
    areAmbiguous(one.segments, other.segments) &&
    one.segments.join('/') !== other.segments.join('/') &&
    one.item.operations.some((operation) =>
      other.item.operations.some(
        (twin) =>
          operation.method === twin.method &&
          admits(one, operation, other.segments) &&
          admits(other, twin, one.segments),
      ),
    )
  );
}

/** Whether the variables of an operation may have the values of the other segments. A number is never a word. */
function admits({ item, segments }: Route, operation: Operation, values: readonly string[]) {
  const names = item.path.split('/');
  return segments.every((segment, index) => {
    const value = values[index] ?? '';
    if (segment !== '{}' || value.includes('{}')) return true;
    const name = names[index]?.slice(1, -1);
    const parameter = operation.parameters.find((each) => each.in === 'path' && each.name === name);
    return parameter === undefined || mayBe(parameter, value);
  });
}

/** Whether a parameter may have this value, which is in lower case. */
function mayBe({ value: { type, enum: list } }: Parameter, value: string): boolean {
  if (Array.isArray(list)) return list.some((item) => String(item).toLowerCase() === value);
  const isWord = type !== 'integer' && type !== 'number' && type !== 'boolean';
  return isWord || asType(value, type) !== undefined;
}

function variableCount({ segments }: Route): number {
  return segments.filter((segment) => segment.includes('{}')).length;
}
