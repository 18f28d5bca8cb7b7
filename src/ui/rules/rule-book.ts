import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorApi, RulePage } from '../../core/contract/api.ts';

/** The explanations of all rules, loaded once. */
export interface RuleBook {
  readonly pages: ReadonlySignal<readonly RulePage[] | undefined>;
  readonly failed: ReadonlySignal<boolean>;
  /** Does nothing if they are already loaded. */
  load(): Promise<void>;
}

/** Loads the rules from the worker when they are first needed. */
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
