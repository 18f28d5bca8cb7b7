import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Consequence, RatedDiagnostic } from '../../../core/contract/consequence.ts';
import type { Task } from '../../../core/contract/task.ts';
import { consequences } from '../../base/consequences.ts';
import type { Location } from '../../base/route.ts';
import type { Grouping } from '../diagnostics/diagnostic-groups.ts';
import type { Filter } from './shown-tasks.ts';

/** How the user looks at a result. The address keeps it, so that Back and a reload return to it. */
export interface ResultState {
  readonly filter: ReadonlySignal<Filter>;
  readonly grouping: ReadonlySignal<Grouping>;
  /** The text of the filter, to read and write. */
  readonly search: { value: string };
  change(change: Partial<Omit<Filter, 'search'>>): void;
  groupBy(grouping: Grouping): void;
  showAll(): void;
  /** Whether the row with that key is open. Only rows that differ from their default are in the address. */
  isOpen(key: string, byDefault: boolean): boolean;
  setOpen(key: string, isOpen: boolean, byDefault: boolean): void;
  /** The finding that opens and gets the focus as soon as it is drawn. Its task must be open. */
  readonly target: ReadonlySignal<RatedDiagnostic | undefined>;
  goTo(target: RatedDiagnostic | undefined): void;
}

/** Whether the row of a task is open until the user closes it. */
export function isOpenByDefault({ consequence }: Task): boolean {
  return consequence === 'blocks';
}

/** Returns the key of a task's row. */
export function keyOf({ consequence, ruleIds }: Task): string {
  return `${consequence}-${ruleIds[0] ?? 'missing'}`;
}

/** The tasks of these consequences are folded into one row, whose key is the consequence. */
export const folded: readonly Consequence[] = ['guideline', 'tip'];

/** Returns the query under which a result shows everything, with this task open. */
export function queryOf(task: Task): string {
  if (isOpenByDefault(task)) return '';
  const { consequence } = task;
  const open = [...folded.filter((fold) => fold === consequence), keyOf(task)].join();
  return joined(new URLSearchParams({ open }), ['open']);
}

/** Names in the address, in their order there. */
const NAMES = ['show', 'q', 'file', 'fix', 'group', 'open', 'closed'] as const;

type Name = (typeof NAMES)[number];

/** Reads and writes the query of the address. */
export function createResultState({
  query,
  replaceQuery,
}: Pick<Location, 'query' | 'replaceQuery'>): ResultState {
  const params = computed(() => new URLSearchParams(query.value));
  const target = signal<RatedDiagnostic | undefined>(undefined);
  const filterText = computed(() => joined(params.value, ['show', 'q', 'file', 'fix']));

  const write = (changes: Partial<Record<Name, string | undefined>>) => {
    const next = new URLSearchParams(query.peek());
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    replaceQuery(joined(next, NAMES));
  };

  // Computed from a text, so that opening a row does not filter again.
  const filter = computed(() => filterOf(new URLSearchParams(filterText.value)));

  return {
    filter,
    search: {
      get value() {
        return filter.value.search;
      },
      set value(search) {
        write({ q: search || undefined });
      },
    },
    grouping: computed(() => (params.value.get('group') === 'file' ? 'file' : 'task')),
    change(change) {
      const { chosen, file, fixable } = { ...filter.peek(), ...change };
      write({
        show: listOf(consequences.filter((consequence) => chosen.has(consequence))),
        file,
        fix: fixable ? '1' : undefined,
      });
    },
    groupBy: (grouping) => write({ group: grouping === 'file' ? 'file' : undefined }),
    showAll: () => write({ show: undefined, q: undefined, file: undefined, fix: undefined }),
    isOpen: (key, byDefault) =>
      keysIn(params.value, byDefault ? 'closed' : 'open').has(key) !== byDefault,
    setOpen(key, isOpen, byDefault) {
      const name = byDefault ? 'closed' : 'open';
      const keys = keysIn(params.peek(), name);
      if (isOpen === byDefault) keys.delete(key);
      else keys.add(key);
      write({ [name]: listOf([...keys]) });
    },
    target,
    goTo(next) {
      target.value = next;
    },
  };
}

function filterOf(params: URLSearchParams): Filter {
  const shown = params.get('show')?.split(',') ?? [];
  return {
    chosen: new Set(consequences.filter((consequence) => shown.includes(consequence))),
    search: params.get('q') ?? '',
    file: params.get('file') ?? undefined,
    fixable: params.has('fix'),
  };
}

function keysIn(params: URLSearchParams, name: Name): Set<string> {
  return new Set(params.get(name)?.split(','));
}

function listOf(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(',');
}

/** Writes these members as a query. Commas stay readable. */
function joined(params: URLSearchParams, names: readonly Name[]): string {
  const kept = new URLSearchParams();
  for (const name of names) {
    const value = params.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.toString().replaceAll('%2C', ',');
}
