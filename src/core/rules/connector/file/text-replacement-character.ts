import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import type { JsonFile } from '../../../files/json/json-file.ts';
import { textsIn } from '../../../files/json/json-walk.ts';
import type { TextFile } from '../../../files/text-file.ts';
import { garbledTextIn } from '../../../text/damaged-letters.ts';

export const textReplacementCharacter = defineRule({
  id: 'text-replacement-character',
  severity: 'warning',
  authority: 'advice',
  subject: 'connector',
  asks: 'description',
  docs: {
    summary: 'Restore letters that were damaged by the wrong encoding.',
    why: 'Users see the damaged letters, and so do translators.',
    fix: 'Write the text again, and save the file as UTF-8.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1389',
    valid: [{ 'apiDefinition.swagger.json': '{ "info": { "title": "Café São João" } }' }],
    invalid: [
      { 'apiDefinition.swagger.json': '{ "info": { "title": «"CafÃ©"» } }' },
      { 'apiDefinition.swagger.json': '{ "info": { "description": «"Donâ€™t"» } }' },
      { 'apiProperties.json': '{ "properties": { "publisher": «"Br�nn"» } }' },
      { 'apiDefinition.swagger.json': '{}', 'readme.md': '# Caf«�»\n' },
      { 'apiDefinition.swagger.json': '{}', 'intro.md': 'Don«â€™»t worry about tides.\n' },
    ],
  },

  *check({ apiDefinition, apiProperties, readme, intro }) {
    for (const file of [apiDefinition, apiProperties]) {
      if (file?.firstBadOffset === undefined && file !== undefined) yield* damagedTexts(file);
    }
    for (const file of [readme, intro]) {
      if (file !== undefined) yield* damagedMarkdown(file);
    }
  },
});

/** Escapes of the characters that damaged letters begin with, or such a character before an escape. */
const ESCAPED_DAMAGE = /\\u(?:fffd|00c[23]|00e2)|[ÃâÂ€]\\u/i;

/** Searches the whole file first, so that intact files skip the search in each text. */
function* damagedTexts(file: JsonFile): Generator<Finding> {
  const { text, value } = file;
  const isWritten = !file.isAscii && garbledTextIn(text) !== undefined;
  const isEscaped = text.includes('\\u') && ESCAPED_DAMAGE.test(text);
  if (!isWritten && !isEscaped) return;
  for (const each of textsIn(value)) {
    const damaged = garbledTextIn(each.text);
    if (damaged === undefined) continue;
    yield {
      in: file,
      at: each.pointer,
      message: `Write this text again and save the file as UTF-8: it contains the damaged letters "${damaged}".`,
    };
  }
}

/** Reports only the first damaged letter, since the others mostly have the same cause. */
function* damagedMarkdown(file: TextFile): Generator<Finding> {
  const damaged = garbledTextIn(file.text);
  if (damaged === undefined) return;
  const start = file.text.indexOf(damaged);
  yield {
    in: file,
    at: file.range(start, start + damaged.length),
    message: `Write this text again and save the file as UTF-8: it contains the damaged letters "${damaged}".`,
  };
}
