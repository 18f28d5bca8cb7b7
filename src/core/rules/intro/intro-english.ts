import { plainText } from '../../document/markdown/plain-text.ts';
import { defineRule } from '../../engine/rule.ts';
import { conversionOf } from '../../files/utf8-conversion.ts';
import { whyNotEnglish } from '../../text/english.ts';

const PROSE = new Set(['paragraph', 'list', 'blockquote']);

export const introEnglish = defineRule({
  id: 'intro-english',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Write the intro in English, and save it as UTF-8.',
    why: 'The public page is in English, and bytes that are not UTF-8 show up as question marks.',
    fix: 'Translate the text, or save the file as UTF-8.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['5000.2.3.1'],
    valid: ['Orders of cafés and Smørrebrød shops, with prices in €.'],
    invalid: [
      '«Der Connector holt die Bestellungen aus dem Shop und legt sie ab.»\n\n## FAQ\n\nNone yet.',
      'Orders.\n\n## FAQ\n\n«注文をフローに取り込みます。»',
    ],
  },

  *check(file) {
    const conversion = conversionOf(file);
    if (conversion !== undefined) {
      const { found, fix } = conversion;
      yield { at: file.range(0, 0), message: `Save the file as UTF-8: it is ${found}.`, fix };
      return;
    }
    for (const block of file.blocks) {
      if (!PROSE.has(block.token.type)) continue;
      const trait = whyNotEnglish(plainText(block.token));
      if (trait === undefined) continue;
      yield { at: file.rangeOf(block), message: `Write the intro in English: ${trait}.` };
      return;
    }
  },
});
