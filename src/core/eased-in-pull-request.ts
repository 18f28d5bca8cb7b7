import { deliveryOf } from './delivery.ts';
import type { Rule } from './rule.ts';

/** A rule on a file that does not belong in a pull request: what is wrong with it there, nobody checks. */
export function easedInPullRequest(rule: Rule): Rule {
  return {
    ...rule,
    *run(connector) {
      const isEased = deliveryOf(connector.source) === 'pull request';
      for (const diagnostic of rule.run(connector)) {
        const isError = diagnostic.severity === 'error';
        yield isEased && isError ? { ...diagnostic, severity: 'warning' } : diagnostic;
      }
    },
  };
}
