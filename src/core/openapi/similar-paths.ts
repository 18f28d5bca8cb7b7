import { groupBy } from '../text/grouped.ts';
import type { ApiDefinition, PathItem } from './api-definition.ts';
import { areAmbiguous, routeOf } from './path-template.ts';

/** Twice what certification lets pass; pairs grow with the square of their number. */
const MAX_PATHS = 512;

interface Route {
  readonly item: PathItem;
  readonly segments: readonly string[];
  /** It has a variable. */
  readonly isOpen: boolean;
}

/**
 * For each path the others that one address could fit as well, because a variable stands where they have
 * a fixed segment. A pair is listed once, at the path with more variables; nothing in very large files.
 */
export function similarPaths({ paths }: ApiDefinition): ReadonlyMap<PathItem, readonly string[]> {
  const found = new Map<PathItem, string[]>();
  for (const [general, fixed] of paths.length > MAX_PATHS ? [] : collisions(paths)) {
    const twins = found.get(general.item);
    if (twins === undefined) found.set(general.item, [fixed.item.path]);
    else twins.push(fixed.item.path);
  }
  return found;
}

/** The one with more variables first. */
function* collisions(paths: readonly PathItem[]): Generator<readonly [Route, Route]> {
  for (const [one, other] of collidingPairs(paths)) {
    yield variableCount(one) > variableCount(other) ? [one, other] : [other, one];
  }
}

/** Each pair of paths of equal length that collide, once. */
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
    return { item, segments: path.split('/'), isOpen: path.includes('{}') };
  });
  return groupBy(routes, ({ segments }) => segments.length).values();
}

/** Paths that differ in names or capitals alone are not similar but the same. */
function collide(one: Route, other: Route): boolean {
  return (
    (one.isOpen || other.isOpen) &&
    areAmbiguous(one.segments, other.segments) &&
    one.segments.join('/') !== other.segments.join('/') &&
    one.item.operations.some(({ method }) =>
      other.item.operations.some((twin) => twin.method === method),
    )
  );
}

function variableCount({ segments }: Route): number {
  return segments.filter((segment) => segment.includes('{}')).length;
}
