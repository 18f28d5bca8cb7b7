import { defineRule } from '../../engine/rule.ts';

export const scriptConfigureawait = defineRule({
  id: 'script-configureawait',
  severity: 'info',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Call ConfigureAwait(false) on awaited tasks.',
    why: 'Microsoft’s samples do this; certification does not require it.',
    fix: 'Write `await task.ConfigureAwait(false)`.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['await this.Run().ConfigureAwait(false);', 'return this.Run();'],
    invalid: ['«await» this.Run(); await this.Run();'],
  },

  *check(script) {
    const [first] = script.find(/\bawait\b/);
    if (first === undefined || /\bConfigureAwait\b/.test(script.code)) return;
    yield {
      at: first.at,
      message:
        'Call ConfigureAwait(false) on awaited tasks, as the samples do: this script never does.',
    };
  },
});
