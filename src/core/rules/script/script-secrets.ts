import { searchSecrets } from '../../connector/secrets/secret-search.ts';
import { defineRule } from '../../engine/rule.ts';
import { masked } from '../../text/secrets/secrets.ts';

export const scriptSecrets = defineRule({
  id: 'script-secrets',
  severity: 'error',
  authority: 'advice',
  secret: true,
  subject: 'script',
  docs: {
    summary: 'Keep keys and tokens out of the script.',
    why: 'The script is published in an open repository, and every connection would share the key.',
    fix: 'Revoke the key, since others may have seen it, and use a connection parameter instead.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['var header = "Bearer " + this.Context.Request.Headers.Authorization.Parameter;'],
    invalid: ['var apiKey = "«r7Kq2mXz9LpT4vWb»";'],
  },

  *check(script, connector) {
    for (const { file, kind, value, start, end } of searchSecrets(connector).inTexts) {
      if (file !== script) continue;
      yield {
        at: script.range(start, end),
        message: `Revoke this secret, and use a connection parameter instead: ${masked(value)} looks like ${kind}.`,
      };
    }
  },
});
