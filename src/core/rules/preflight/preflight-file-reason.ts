import { entriesOf } from '../../connector/preflight-file.ts';
import { defineRule } from '../../engine/rule.ts';
import { child } from '../../files/json/json-pointer.ts';
import { textOr } from '../../files/json/json-value.ts';

export const preflightFileReason = defineRule({
  id: 'preflight-file-reason',
  severity: 'warning',
  authority: 'advice',
  subject: 'ignoring',
  docs: {
    summary: 'Give a reason for whatever you ignore.',
    why: 'Without a reason nobody can tell later whether it still holds, so the entry ignores nothing.',
    fix: 'Add a "reason" to the entry. Each report shows it beside what it ignores.',
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
        '.preflight.json': '{ "ignore": [«{ "rule": "title-required" }»] }',
      },
      {
        'apiDefinition.swagger.json': '{}',
        '.preflight.json': '{ "ignore": [{ "rule": "title-required", "reason": «" "» }] }',
      },
    ],
  },

  *check({ file }) {
    for (const { at, entry } of entriesOf(file)) {
      if (entry === undefined || textOr(entry.reason) !== undefined) continue;
      yield {
        in: file,
        at: entry.reason === undefined ? at : child(at, 'reason'),
        message: `Say in "reason" why you ignore "${entry.rule}": without one, the entry ignores nothing.`,
      };
    }
  },
});
