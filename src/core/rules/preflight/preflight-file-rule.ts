import { entriesOf } from '../../connector/preflight-file.ts';
import { defineRule } from '../../engine/rule.ts';
import { child } from '../../files/json/json-pointer.ts';
import { closestName } from '../../text/closest-name.ts';

export const preflightFileRule = defineRule({
  id: 'preflight-file-rule',
  severity: 'warning',
  authority: 'advice',
  subject: 'ignoring',
  docs: {
    summary: 'Name existing rules in .preflight.json.',
    why: 'An entry for a rule that does not exist ignores nothing.',
    fix: 'Copy the id of the rule from the report, or remove the entry.',
    source: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    valid: [
      {
        'apiDefinition.swagger.json': '{}',
        '.preflight.json':
          '{ "ignore": [{ "rule": "title-required", "reason": "It is a test." }] }',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json': '{}',
        '.preflight.json':
          '{ "ignore": [{ "rule": «"title-requierd"», "reason": "It is a test." }] }',
      },
      {
        'apiDefinition.swagger.json': '{}',
        '.preflight.json': '{ "ignore": [{ "rule": «"no-tides"», "reason": "It is a test." }] }',
      },
    ],
  },

  *check({ file, ruleIds }) {
    const known = new Set(ruleIds);
    for (const { at: entryAt, entry } of entriesOf(file)) {
      if (entry === undefined || known.has(entry.rule)) continue;
      const at = child(entryAt, 'rule');
      const meant = closestName(entry.rule, ruleIds);
      if (meant === undefined) {
        const message = `Name an existing rule, or remove the entry: there is no rule "${entry.rule}".`;
        yield { in: file, at, message };
      } else {
        yield {
          in: file,
          at,
          message: `Change the rule to "${meant}": there is no rule "${entry.rule}".`,
          fix: { title: `Change it to "${meant}"`, changes: [{ replace: at, with: meant }] },
        };
      }
    }
  },
});
