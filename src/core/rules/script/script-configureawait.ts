import { defineRule } from '../../engine/rule.ts';

export const scriptConfigureawait = defineRule({
  id: 'script-configureawait',
  severity: 'info',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Write ConfigureAwait(false) behind what is awaited.',
    why: 'The samples of the platform do; certification does not depend on it.',
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
      message: 'Write ConfigureAwait(false) behind what is awaited, as the samples do.',
    };
  },
});
