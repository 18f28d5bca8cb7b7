import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Consequence } from '../../core/contract/consequence.ts';
import type { Report } from '../../core/contract/report.ts';
import type { Task } from '../../core/contract/task.ts';
import { countConsequences } from '../base/consequences.ts';
import { isCancellation } from '../worker/cancellation.ts';
import type { Workspace } from './workspace.ts';

/** The result for one listed connector. */
export type Outcome =
  | {
      readonly name: string;
      readonly publisher: string;
      /** How many tasks there are of each consequence. */
      readonly counts: Readonly<Record<Consequence, number>>;
      readonly tasks: readonly Pick<Task, 'consequence' | 'title'>[];
      /** How long the check took. */
      readonly milliseconds: number;
    }
  | 'failed';

/** One of several connectors. `outcome` is undefined until it is checked. */
export interface ListedConnector {
  readonly index: number;
  readonly workspace: Workspace;
  /** The connector as it was dropped. */
  readonly source: ConnectorSource;
  readonly outcome: Signal<Outcome | undefined>;
}

/** The connectors of a drop, checked one after another. */
export interface ConnectorList {
  readonly connectors: readonly ListedConnector[];
  readonly done: ReadonlySignal<number>;
  /** The same, but it changes only a few times a second: for what is computed from all outcomes. */
  readonly settled: ReadonlySignal<number>;
  readonly checking: ReadonlySignal<boolean>;
  /** Checks those that are not checked yet. */
  check(): Promise<void>;
  stop(): void;
  /** Replaces the result of a connector that was checked elsewhere. */
  record(workspace: Workspace, report: Report, milliseconds: number): void;
}

/** Milliseconds between two changes of `settled`. */
const PACE = 300;

/** Checks nothing until `check` is called. */
export function createConnectorList(
  api: ConnectorApi,
  workspaces: readonly Workspace[],
): ConnectorList {
  const connectors = workspaces.map((workspace, index) => ({
    index,
    workspace,
    source: workspace.original,
    outcome: signal<Outcome | undefined>(undefined),
  }));
  const done = signal(0);
  const settled = signal(0);
  let settledAt = 0;
  const settle = () => {
    settled.value = done.peek();
    settledAt = performance.now();
  };
  const run = signal<symbol | undefined>(undefined);

  /** Returns false if the check was canceled. */
  const checkOne = async ({ workspace, outcome }: ListedConnector) => {
    if (outcome.peek() !== undefined) return true;
    const answer = await outcomeOf(api, workspace);
    if (answer !== undefined && outcome.peek() === undefined) {
      outcome.value = answer;
      done.value += 1;
      if (performance.now() - settledAt > PACE) settle();
    }
    return answer !== undefined;
  };
  const check = async () => {
    const thisRun = Symbol();
    run.value = thisRun;
    for (const connector of connectors) {
      const isChecked = await checkOne(connector);
      if (run.peek() !== thisRun || !isChecked) break;
    }
    settle();
    if (run.peek() === thisRun) run.value = undefined;
  };

  return {
    connectors,
    done,
    settled,
    checking: computed(() => run.value !== undefined),
    check,
    stop() {
      run.value = undefined;
    },
    record(workspace, report, milliseconds) {
      const listed = connectors.find((each) => each.workspace === workspace);
      const { name } = workspace.source.peek();
      if (listed) listed.outcome.value = outcomeFrom(report, name, milliseconds);
    },
  };
}

/** Returns undefined if the check was canceled. A connector that crashes the worker does not stop the others. */
async function outcomeOf(api: ConnectorApi, workspace: Workspace): Promise<Outcome | undefined> {
  const source = workspace.source.peek();
  try {
    const start = performance.now();
    const report = await api.check(source, workspace.profile.peek());
    return outcomeFrom(report, source.name, performance.now() - start);
  } catch (error) {
    return isCancellation(error) ? undefined : 'failed';
  }
}

/** Returns the result of a check that took so long. The name is for a connector without a title. */
function outcomeFrom(
  { name, publisher, tasks }: Report,
  fallback: string,
  milliseconds: number,
): Outcome {
  return {
    name: name || fallback,
    publisher,
    counts: countConsequences(tasks),
    tasks: tasks.filter(({ uncounted }) => !uncounted),
    milliseconds,
  };
}
