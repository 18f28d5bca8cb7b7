import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Counts } from '../../core/contract/report.ts';
import { isCancellation } from '../worker/worker-client.ts';

/** What became of one connector of the list; absent while it waits for its turn. */
export type Outcome = { readonly name: string; readonly counts: Counts } | 'failed';

/** One connector among several. */
export interface ListedConnector {
  readonly index: number;
  readonly source: ConnectorSource;
  readonly outcome: Signal<Outcome | undefined>;
}

/** All connectors of a drop, counted one after another. */
export interface ConnectorList {
  readonly connectors: readonly ListedConnector[];
  readonly done: ReadonlySignal<number>;
  readonly counting: ReadonlySignal<boolean>;
  /** Counts those that are not counted yet. */
  count(): Promise<void>;
  stop(): void;
}

/** Makes the list; nothing is counted until it is told to. */
export function createConnectorList(
  api: ConnectorApi,
  sources: readonly ConnectorSource[],
): ConnectorList {
  const connectors = sources.map((source, index) => ({
    index,
    source,
    outcome: signal<Outcome | undefined>(undefined),
  }));
  const done = signal(0);
  const turn = signal<symbol | undefined>(undefined);

  /** False once the worker was told to stop. */
  const countOne = async ({ source, outcome }: ListedConnector) => {
    if (outcome.peek() !== undefined) return true;
    const answer = await outcomeOf(api, source);
    if (answer !== undefined && outcome.peek() === undefined) {
      outcome.value = answer;
      done.value += 1;
    }
    return answer !== undefined;
  };
  const count = async () => {
    const mine = Symbol();
    turn.value = mine;
    for (const connector of connectors) {
      const goesOn = await countOne(connector);
      if (turn.peek() !== mine) return;
      if (!goesOn) break;
    }
    turn.value = undefined;
  };

  return {
    connectors,
    done,
    counting: computed(() => turn.value !== undefined),
    count,
    stop() {
      turn.value = undefined;
    },
  };
}

/** Undefined where the worker was told to stop. One connector that breaks it does not stop the others. */
async function outcomeOf(api: ConnectorApi, source: ConnectorSource): Promise<Outcome | undefined> {
  try {
    const { name, counts } = await api.check(source, 'auto');
    return { name: name || source.name, counts };
  } catch (error) {
    return isCancellation(error) ? undefined : 'failed';
  }
}
