import { defineRule } from '../../../engine/rule.ts';
import { arrayOr } from '../../../files/json/json-value.ts';

export const schemesNoWebsocket = defineRule({
  id: 'schemes-no-websocket',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Call the service over HTTPS, not over WebSocket.',
    why: 'The platform does not support "ws" or "wss".',
    fix: 'Write "https", and describe the HTTP interface of the service.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['SchemeNotSupported', 'The WebSocket transfer protocol schemes are not supported.'],
    valid: ['{ "schemes": ["https"] }'],
    invalid: ['{ "schemes": ["https", «"wss"»] }'],
  },

  *check({ root }) {
    for (const [index, scheme] of arrayOr(root.schemes).entries()) {
      if (scheme !== 'ws' && scheme !== 'wss') continue;
      yield {
        at: `/schemes/${index}`,
        message: `Use "https" instead of "${scheme}": the platform does not support WebSocket.`,
      };
    }
  },
});
