import { deliveryOf } from '../connector/delivery.ts';
import type { Diagnostic } from '../contract/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Turns a rule's errors into warnings in a pull request, where nobody checks the file that it is about. */
export function downgradeInPullRequest(rule: Rule): Rule {
  return {
    ...rule,
    run(connector) {
      const found = rule.run(connector);
      return deliveryOf(connector.source) === 'pull request' ? found.map(downgrade) : found;
    },
  };
}

function downgrade(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}
