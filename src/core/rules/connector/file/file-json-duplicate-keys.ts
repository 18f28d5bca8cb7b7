import { defineRule } from '../../../engine/rule.ts';
import { caseVariantsIn } from '../../../files/case-variants.ts';
import type { Finding } from '../../../files/finding.ts';
import type { JsonFile } from '../../../files/json-file.ts';

export const fileJsonDuplicateKeys = defineRule({
  id: 'file-json-duplicate-keys',
  severity: 'warning',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Give each name in an object once.',
    why: 'Of two members with the same name one is silently lost, and which one depends on the program that reads the file.',
    fix: 'Merge the two members, or remove the one that is not meant. This check takes the last, as most programs do.',
    source: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
    valid: [
      { 'apiDefinition.swagger.json': '{ "host": "a.com", "basePath": "/" }' },
      { 'apiDefinition.swagger.json': '{ "definitions": { "user": {}, "User": {} } }' },
    ],
    invalid: [
      { 'apiDefinition.swagger.json': '{ "host": "a.com", «"host"»: "b.com" }' },
      { 'apiDefinition.swagger.json': '{ "basePath": "/", «"basepath"»: "/v1" }' },
    ],
  },

  *check({ jsonFiles }) {
    for (const file of jsonFiles) {
      if (file.value === undefined) continue;
      yield* repeated(file);
      yield* spelledTwice(file);
    }
  },
});

function* repeated(file: JsonFile): Generator<Finding> {
  // Of a name that is repeated one value is left: where none is missing, none is.
  if (file.contents.count === file.index.size) return;
  for (const { name, first, again } of file.index.repeatedKeys()) {
    const { line, column } = file.position(first.start);
    yield {
      in: file,
      at: file.range(again.start, again.end),
      message: `Keep one of the two ${JSON.stringify(name)}: the other stands at line ${line}, column ${column}.`,
    };
  }
}

function* spelledTwice(file: JsonFile): Generator<Finding> {
  for (const { first, again } of caseVariantsIn(file.value, file.contents.names)) {
    const other = file.rangeOf(first, 'key');
    const name = file.text.slice(other.start.offset, other.end.offset);
    yield {
      in: file,
      at: again,
      part: 'key',
      message: `Keep one of the two names: ${name} at line ${other.start.line}, column ${other.start.column} differs in case alone.`,
    };
  }
}
