import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorApi, RulePage } from '../../core/contract/api.ts';

/** All rules with their explanations, loaded once. */
export interface RuleBook {
  readonly pages: ReadonlySignal<readonly RulePage[] | undefined>;
  readonly failed: ReadonlySignal<boolean>;
  /** Loads what is not loaded yet. */
  load(): Promise<void>;
}

/** The worker knows the rules; the page asks for them when somebody wants to read. */
export function createRuleBook(api: ConnectorApi): RuleBook {
  const pages = signal<readonly RulePage[] | undefined>(undefined);
  const failed = signal(false);
  return {
    pages,
    failed,
    async load() {
      if (pages.peek()) return;
      failed.value = false;
      try {
        pages.value = await api.rulePages();
      } catch {
        failed.value = true;
      }
    },
  };
}
