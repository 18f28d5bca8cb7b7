import { defineRule } from '../../../engine/rule.ts';
import { caseVariantsIn } from '../../../files/case-variants.ts';
import type { Finding } from '../../../files/finding.ts';
import type { JsonFile } from '../../../files/json/json-file.ts';

export const fileJsonDuplicateKeys = defineRule({
  id: 'file-json-duplicate-keys',
  severity: 'warning',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Use each name only once in an object.',
    why: 'When two members have the same name, one is silently lost. Which one depends on the program that reads the file.',
    fix: 'Merge the two members, or remove the one you do not want. This check reads the last one, as most programs do.',
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
      yield* repeatedNames(file);
      yield* caseVariants(file);
    }
  },
});

function* repeatedNames(file: JsonFile): Generator<Finding> {
  // Parsing keeps one value of a repeated name: if no value was lost, no name repeats.
  if (file.contents.count === file.index.size) return;
  for (const { name, first, repeated } of file.index.repeatedKeys()) {
    const { line, column } = file.position(first.start);
    yield {
      in: file,
      at: file.range(repeated.start, repeated.end),
      message: `Keep only one ${JSON.stringify(name)}: the other is at line ${line}, column ${column}.`,
    };
  }
}

function* caseVariants(file: JsonFile): Generator<Finding> {
  for (const { first, second } of caseVariantsIn(file.value, file.contents.names)) {
    const other = file.rangeOf(first, 'key');
    const name = file.text.slice(other.start.offset, other.end.offset);
    yield {
      in: file,
      at: second,
      highlight: 'key',
      message: `Keep one of the two names: ${name} at line ${other.start.line}, column ${other.start.column} differs only in case.`,
    };
  }
}
