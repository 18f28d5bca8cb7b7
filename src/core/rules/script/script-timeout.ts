import { defineRule } from '../../engine/rule.ts';

const WAITS =
  /\b((?:Task\s*\.\s*Delay|Thread\s*\.\s*Sleep)\s*\(\s*(?:TimeSpan\s*\.\s*From(\w+)\s*\(\s*)?(\d[\d_]{0,12}(?:\.\d{1,9})?))/;
const ENDLESS = /\b(while\s*\(\s*true\s*\)|for\s*\(\s*;\s*;)/;
const LONGEST = 5;
const secondsIn = new Map([
  ['Milliseconds', 0.001],
  ['Seconds', 1],
  ['Minutes', 60],
  ['Hours', 3600],
]);

export const scriptTimeout = defineRule({
  id: 'script-timeout',
  severity: 'info',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Finish well within the time limit for scripts.',
    why: 'A script that takes too long is stopped. Older documentation gives a limit of five seconds, newer documentation two minutes.',
    fix: 'Let the flow wait instead of the script, and make sure that each loop ends.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      'await Task.Delay(500); await Task.Delay(TimeSpan.FromSeconds(2)); await Task.Delay(pause);',
    ],
    invalid: [
      '«Thread.Sleep(60000»);',
      'await «Task.Delay(TimeSpan.FromMinutes(1»));',
      '«while (true)» { count += 1; }',
    ],
  },

  *check(script) {
    for (const { match, at } of script.find(WAITS)) {
      const seconds =
        Number((match[3] ?? '').replaceAll('_', '')) *
        (secondsIn.get(match[2] ?? 'Milliseconds') ?? 0);
      if (seconds <= LONGEST) continue;
      yield {
        at,
        message: `Wait no longer than ${LONGEST} seconds in total: this call waits ${seconds} seconds.`,
      };
    }
    for (const { at } of script.find(ENDLESS)) {
      yield { at, message: 'Make sure that this loop ends in time: it has no end condition.' };
    }
  },
});
