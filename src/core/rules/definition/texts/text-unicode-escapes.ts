import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { textsIn } from '../../../files/json/json-walk.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import { withPlainCharacters } from '../../../text/typography.ts';

const ESCAPE = /\\u(?:20[0-2]|00a0|feff)/i;
/** Members with texts that users read. */
const SHOWN: ReadonlySet<string> = new Set(['title', 'summary', 'description', 'x-ms-summary']);

export const textUnicodeEscapes = defineRule({
  id: 'text-unicode-escapes',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Use plain quotes and dashes instead of escaped typographic ones.',
    why: 'Escapes such as \\u2019 are hard to read in review, and some tools garble them.',
    fix: 'Type plain quotes, hyphens and dots.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1389',
    valid: [
      '{ "info": { "description": "Reads Northwind\'s contacts." } }',
      '{ "info": { "description": "M\\u00fcller" } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "enum": ["a\\u2013b"] }] } } } }',
    ],
    invalid: ['{ "info": { "description": «"Reads Northwind\\u2019s contacts."» } }'],
  },

  *check(definition) {
    if (!ESCAPE.test(definition.text)) return;
    const escaped = [...textsIn(definition.root)].filter(
      (each) =>
        SHOWN.has(each.name) &&
        withPlainCharacters(each.text) !== each.text &&
        isEscaped(definition, each.pointer),
    );
    const [first] = escaped;
    if (first === undefined) return;
    const others = escaped.length - 1;
    const more =
      others === 0 ? '' : `, and so ${others === 1 ? 'does 1 more' : `do ${others} more`}`;
    yield {
      at: first.pointer,
      message: `Use plain quotes, dashes and spaces instead of escapes such as \\u2019: ${shown(first.text)} has some${more}.`,
      fix: {
        title: 'Use plain characters',
        changes: escaped.map(({ pointer, text }) => ({
          replace: pointer,
          with: withPlainCharacters(text),
        })),
      },
    };
  },
});

function isEscaped(definition: ApiDefinition, pointer: JsonPointer): boolean {
  const { start, end } = definition.rangeOf(pointer);
  return ESCAPE.test(definition.text.slice(start.offset, end.offset));
}
