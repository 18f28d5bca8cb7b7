import { deliveryOf } from '../connector/delivery.ts';
import type { Diagnostic } from '../contract/diagnostic.ts';
import type { Rule } from './rule.ts';

/** A rule on a file that does not belong in a pull request: what is wrong with it there, nobody checks. */
export function easedInPullRequest(rule: Rule): Rule {
  return {
    ...rule,
    run(connector) {
      const found = rule.run(connector);
      return deliveryOf(connector.source) === 'pull request' ? found.map(eased) : found;
    },
  };
}

function eased(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}
