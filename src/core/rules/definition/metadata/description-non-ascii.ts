import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { quoted } from '../../../text/listing.ts';
import { symbolsIn, withPlainCharacters } from '../../../text/typography.ts';

export const descriptionNonAscii = defineRule({
  id: 'description-non-ascii',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Keep emoji and symbols out of the description of the connector.',
    why: 'Certification has sent connectors back because of them (policy 5000.2.3.6). Typographic quotes and dashes pass, but sometimes reach users garbled.',
    fix: 'Write plain text with straight quotes and hyphens.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1389',
    valid: ['{ "info": { "description": "Contacts of cafés, read and written." } }'],
    invalid: [
      '{ "info": { "description": «"➡ Reads the contacts of Northwind."» } }',
      '{ "info": { "description": «"Reads Northwind’s contacts – all of them."» } }',
    ],
  },

  *check({ info }) {
    const text = textOr(info.description) ?? '';
    const symbols = symbolsIn(text);
    if (symbols.length === 0) return;
    const plain = withPlainCharacters(text);
    yield {
      at: '/info/description',
      message: `Use plain characters in the description of the connector: it contains ${quoted(symbols.map(printable))}.`,
      severity: /[^\p{ASCII}\p{L}\p{M}\p{N}®©™]/u.test(plain) ? 'warning' : 'info',
      fix:
        plain === text
          ? undefined
          : {
              title: 'Use plain quotes, dashes and spaces',
              changes: [{ replace: '/info/description', with: plain }],
              safe: true,
            },
    };
  },
});

/** Names a whitespace character by its code point, since it is invisible. */
function printable(symbol: string): string {
  if (!/^[\s\u200b\ufeff]$/.test(symbol)) return symbol;
  return `U+${symbol.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
