const MAX_STEPS = 6;

/** Who leads to whom. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Every group of names that lead to each other, each as one way around: `a`, `b`, back to `a`. */
export function cyclesOf(graph: Graph): readonly (readonly string[])[] {
  const backwards = reversed(graph);
  const ranks = new Map(Array.from(graph.keys(), (name, rank) => [name, rank]));
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const name of finishingOrder(graph).reverse()) {
    const group = reachable(backwards, name, done);
    const isLoop = group.size > 1 || graph.get(name)?.has(name) === true;
    if (isLoop) cycles.push(wayAround(graph, firstOf(group, ranks), group));
  }
  return cycles;
}

/** Without recursion: a chain may be as long as the file. */
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

/** Who is led to by whom. */
export function reversed<Node>(
  graph: ReadonlyMap<Node, ReadonlySet<Node>>,
): ReadonlyMap<Node, ReadonlySet<Node>> {
  const backwards = new Map<Node, Set<Node>>();
  for (const [from, links] of graph) {
    for (const to of links) {
      const known = backwards.get(to);
      if (known === undefined) backwards.set(to, new Set([from]));
      else known.add(from);
    }
  }
  return backwards;
}

/** What `start` leads to and was not reached before, `start` included. */
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

/** The shortest way from a name back to itself, inside of its group. */
function wayAround(graph: Graph, start: string, group: ReadonlySet<string>): readonly string[] {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const name of waiting) {
    for (const next of graph.get(name) ?? []) {
      if (next === start) return wayTo(name, start, cameFrom);
      if (!group.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, name);
      waiting.push(next);
    }
  }
  return [start];
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let name = end; name !== start; name = cameFrom.get(name) ?? start) way.push(name);
  way.push(start);
  return way.reverse();
}

/** A cycle as a message shows it: `A → B → A`; of a long one its beginning. */
export function cyclePath(cycle: readonly string[]): string {
  const steps = cycle.slice(0, MAX_STEPS);
  const end = cycle.length > MAX_STEPS ? '…' : cycle[0];
  return [...steps, end].join(' → ');
}
