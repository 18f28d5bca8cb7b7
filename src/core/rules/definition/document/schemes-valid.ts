import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { arrayOr, shown } from '../../../files/json/json-value.ts';

/** `schemes-no-websocket` reports the last two. */
const KNOWN = ['https', 'http', 'wss', 'ws'];

export const schemesValid = defineRule({
  id: 'schemes-valid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'List only "https" or "http" in schemes.',
    why: 'The validator accepts no other protocol, and only lower case.',
    fix: 'Write "https".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SchemeNotValid',
      "The 'schemes' property must only contain transfer protocols from the list: http, https.",
    ],
    valid: ['{ "schemes": ["https"] }', '{ "schemes": ["https", "http"] }'],
    invalid: ['{ "schemes": [«"HTTPS"»] }', '{ "schemes": ["https", «"ftp"»] }'],
  },

  *check({ root }) {
    for (const [index, scheme] of arrayOr(root.schemes).entries()) {
      if (typeof scheme !== 'string' || KNOWN.includes(scheme)) continue;
      const meant = scheme
        .toLowerCase()
        .replace(/:?\/{0,2}$/, '')
        .trim();
      yield {
        at: `/schemes/${index}`,
        message: `Write "https" in "schemes": the platform does not know the protocol ${shown(scheme)}.`,
        fix: KNOWN.includes(meant)
          ? changeTo(`/schemes/${index}`, meant, { safe: true })
          : undefined,
      };
    }
  },
});
