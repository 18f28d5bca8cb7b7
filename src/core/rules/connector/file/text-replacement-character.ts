import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import type { JsonFile } from '../../../files/json-file.ts';
import { textsIn } from '../../../files/json-walk.ts';
import type { TextFile } from '../../../files/text-file.ts';
import { damagedIn } from '../../../text/damaged-letters.ts';

export const textReplacementCharacter = defineRule({
  id: 'text-replacement-character',
  severity: 'warning',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Restore letters that were lost when a text was saved in the wrong encoding.',
    why: 'The texts are shown to users, and translated, as they are.',
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
      if (file !== undefined) yield* damagedDocument(file);
    }
  },
});

/** The escapes of what damaged letters begin with, or such a letter in front of an escape. */
const ESCAPED_DAMAGE = /\\u(?:fffd|00c[23]|00e2)|[ÃâÂ€]\\u/i;

/** What the file has nowhere need not be looked for in each text. */
function* damagedTexts(file: JsonFile): Generator<Finding> {
  const { text, value } = file;
  const isWritten = !file.isAscii && damagedIn(text) !== undefined;
  const isEscaped = text.includes('\\u') && ESCAPED_DAMAGE.test(text);
  if (!isWritten && !isEscaped) return;
  for (const each of textsIn(value)) {
    const damaged = damagedIn(each.text);
    if (damaged === undefined) continue;
    yield {
      in: file,
      at: each.pointer,
      message: `Write this text again and save the file as UTF-8: it has "${damaged}", letters that were lost.`,
    };
  }
}

/** Where one letter is lost, most of its kind are: the first place will do. */
function* damagedDocument(file: TextFile): Generator<Finding> {
  const damaged = damagedIn(file.text);
  if (damaged === undefined) return;
  const start = file.text.indexOf(damaged);
  yield {
    in: file,
    at: file.range(start, start + damaged.length),
    message: `Write the text again and save the file as UTF-8: it has "${damaged}", letters that were lost.`,
  };
}
