const MAX_STEPS = 6;

/** A directed graph: the names that each name links to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds every group of names that link to each other, and returns one cycle of each: `a`, `b`, back to `a`. */
export function cyclesOf(graph: Graph): readonly (readonly string[])[] {
  const backwards = reversed(graph);
  const ranks = new Map(Array.from(graph.keys(), (name, rank) => [name, rank]));
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const name of finishingOrder(graph).reverse()) {
    if (done.has(name)) continue;
    const group = reachable(backwards, name, done);
    const isLoop = group.size > 1 || graph.get(name)?.has(name) === true;
    if (isLoop) cycles.push(shortestCycle(graph, firstOf(group, ranks), group));
  }
  return cycles;
}

/** Orders names by when a depth-first search leaves them. Not recursive, because a chain may be as long as the file. */
function finishingOrder(graph: Graph): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ name: start, rest: linksOf(graph, start) }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done) {
        order.push(top.name);
        path.pop();
      } else if (!seen.has(next.value)) {
        seen.add(next.value);
        path.push({ name: next.value, rest: linksOf(graph, next.value) });
      }
    }
  }
  return order;
}

function linksOf(graph: Graph, name: string): Iterator<string> {
  return (graph.get(name) ?? new Set<string>()).values();
}

/** Reverses every link. */
export function reversed<Node>(
  graph: ReadonlyMap<Node, ReadonlySet<Node>>,
): ReadonlyMap<Node, ReadonlySet<Node>> {
  const backwards = new Map<Node, Set<Node>>();
  for (const [from, links] of graph) {
    for (const to of links) {
      const sources = backwards.get(to);
      if (sources === undefined) backwards.set(to, new Set([from]));
      else sources.add(from);
    }
  }
  return backwards;
}

/** Returns `start` and the names reachable from it that are not in `done`. Adds them to `done`. */
function reachable(graph: Graph, start: string, done: Set<string>): ReadonlySet<string> {
  const group = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    group.add(name);
    for (const next of graph.get(name) ?? []) waiting.push(next);
  }
  return group;
}

function firstOf(group: ReadonlySet<string>, ranks: ReadonlyMap<string, number>): string {
  let first = '';
  let best = Number.POSITIVE_INFINITY;
  for (const name of group) {
    const rank = ranks.get(name) ?? best;
    if (rank < best) [first, best] = [name, rank];
  }
  return first;
}

/** Returns the shortest cycle from a name back to itself within its group. */
function shortestCycle(graph: Graph, start: string, group: ReadonlySet<string>): readonly string[] {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const name of waiting) {
    for (const next of graph.get(name) ?? []) {
      if (next === start) return pathTo(name, start, cameFrom);
      if (!group.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, name);
      waiting.push(next);
    }
  }
  return [start];
}

function pathTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path: string[] = [];
  for (let name = end; name !== start; name = cameFrom.get(name) ?? start) path.push(name);
  path.push(start);
  return path.reverse();
}

/** Formats a cycle for a message: `A → B → A`. Shortens a long one. */
export function cyclePath(cycle: readonly string[]): string {
  const steps = cycle.slice(0, MAX_STEPS);
  const end = cycle.length > MAX_STEPS ? '…' : cycle[0];
  return [...steps, end].join(' → ');
}
