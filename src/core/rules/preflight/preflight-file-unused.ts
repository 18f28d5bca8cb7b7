import { defineRule } from '../../engine/rule.ts';

export const preflightFileUnused = defineRule({
  id: 'preflight-file-unused',
  severity: 'warning',
  authority: 'advice',
  subject: 'ignoring',
  docs: {
    summary: 'Remove entries of .preflight.json that match nothing.',
    why: 'The finding is gone, or has changed. A forgotten entry could hide it when it comes back.',
    fix: 'Remove the entry. If the finding is still reported, ignore it anew: its file, pointer or fingerprint is another one.',
    source: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    valid: [
      {
        'apiDefinition.swagger.json': '{}',
        '.preflight.json': '{ "ignore": [{ "rule": "host-required", "reason": "It is a test." }] }',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json': '{}',
        '.preflight.json':
          '{ "ignore": [«{ "rule": "host-required", "file": "other.json", "reason": "It is a test." }»] }',
      },
    ],
  },

  *check({ file, ruleIds, unused }) {
    const known = new Set(ruleIds);
    for (const { at, entry } of unused) {
      if (!known.has(entry.rule)) continue;
      yield {
        in: file,
        at,
        message: `Remove the entry for "${entry.rule}": it matches no finding any more.`,
        fix: { title: 'Remove the entry', changes: [{ remove: at }] },
      };
    }
  },
});
