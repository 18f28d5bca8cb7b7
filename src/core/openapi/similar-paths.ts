import { groupBy } from '../text/group-by.ts';
import type { ApiDefinition, PathItem } from './api-definition.ts';
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

/** Whether two paths are similar. Paths that differ only in case or variable names are duplicates, which another rule reports. */
function collide(one: Route, other: Route): boolean {
  return (
    (one.hasVariable || other.hasVariable) &&
    areAmbiguous(one.segments, other.segments) &&
    one.segments.join('/') !== other.segments.join('/') &&
    one.item.operations.some(({ method }) =>
      other.item.operations.some((operation) => operation.method === method),
    )
  );
}

function variableCount({ segments }: Route): number {
  return segments.filter((segment) => segment.includes('{}')).length;
}
