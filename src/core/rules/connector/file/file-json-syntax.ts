import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { type JsonFile, MAX_NESTING, MAX_PATH_LENGTH } from '../../../files/json-file.ts';
import type { SyntaxFault } from '../../../files/json-recover.ts';
import { isObject, typeName } from '../../../files/json-value.ts';

const MOST_FAULTS = 50;

export const fileJsonSyntax = defineRule({
  id: 'file-json-syntax',
  severity: 'error',
  authority: 'validator',
  subject: 'connector',
  docs: {
    summary: 'Write the JSON files as strict JSON.',
    why: 'Reviewers and the Solution Checker refuse comments, missing quotes and anything else that is not JSON. Parts of the pipeline accept a trailing comma, others stop at it.',
    fix: 'Correct the file where the finding points. If there are several findings, start with the first: the others may only follow from it.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2594',
    messages: [
      'The openapidefinition.json is not a valid JSON.',
      'connector-validate-swagger-isproperjson',
    ],
    valid: [{ 'apiDefinition.swagger.json': '{ "swagger": "2.0" }' }],
    invalid: [
      { 'apiDefinition.swagger.json': '{ "swagger": "2.0"«,» }' },
      { 'apiDefinition.swagger.json': '{ «// the version»\n "swagger": "2.0" }' },
      { 'apiDefinition.swagger.json': '«swagger»: "2.0"\ninfo:\n  title: Contoso' },
      { 'apiProperties.json': '«[]»' },
      {
        'apiProperties.json':
          '{\n«<<<<<<<» HEAD\n"a": 1,\n=======\n"a": 2,\n>>>>>>> main\n"b": 3 }',
      },
      { 'apiProperties.json': '«»' },
    ],
  },

  *check({ jsonFiles }) {
    for (const file of jsonFiles) yield* faultsOf(file);
  },
});

function* faultsOf(file: JsonFile): Generator<Finding> {
  const { value, tooDeepAt } = file;
  if (file.text.trim() === '') {
    const message = `Add a JSON object to ${file.path}: it is empty.`;
    yield { in: file, at: file.range(0, 0), message };
  } else if (tooDeepAt !== undefined) {
    yield {
      in: file,
      at: file.range(tooDeepAt, tooDeepAt + 1),
      message: `Reduce the nesting here: objects and lists are more than ${MAX_NESTING} levels deep.`,
    };
  } else if (isObject(value)) {
    for (const fault of firstOfEachLine(file).slice(0, MOST_FAULTS)) yield findingOf(file, fault);
    for (const offset of file.longNamesAt.slice(0, MOST_FAULTS)) yield longName(file, offset);
  } else {
    yield* notAnObject(file);
  }
}

function longName(file: JsonFile, offset: number): Finding {
  return {
    in: file,
    at: file.range(offset, offset + 1),
    message: `Shorten this name: the path to it exceeds ${MAX_PATH_LENGTH} characters, so its value is not checked.`,
  };
}

/**
 * Keeps the first fault of each line, since the others mostly follow from it, and each fault that can be fixed.
 * Of a merge conflict, it keeps only the first line.
 */
function firstOfEachLine(file: JsonFile): SyntaxFault[] {
  const lines = new Set<number>();
  return file.syntaxFaults.filter(({ start, remedy }) => {
    const { line } = file.position(start);
    const isFirst = !lines.has(line);
    lines.add(line);
    return (
      remedy !== undefined || (isFirst && !/^(?:={7}|>{7})/.test(file.text.slice(start, start + 7)))
    );
  });
}

/** Yields one finding for a file that is not a JSON object at all. */
function* notAnObject(file: JsonFile): Generator<Finding> {
  const [fault] = file.syntaxFaults;
  if (fault === undefined) {
    const message = `Write ${file.path} as a JSON object, in { and }: it is ${typeName(file.value)}.`;
    yield { in: file, at: '', message };
  } else {
    const message = `Write ${file.path} as a JSON object, in { and }: it is not JSON from here on.`;
    yield { in: file, at: file.range(fault.start, fault.end), message };
  }
}

function findingOf(file: JsonFile, fault: SyntaxFault): Finding {
  const { start, end, remedy } = fault;
  return {
    in: file,
    at: file.range(start, end),
    message: wordingOf(file, fault),
    fix: remedy && {
      title: remedy.title,
      changes: [{ range: file.range(remedy.start, remedy.end), newText: '' }],
      safe: true,
    },
  };
}

function wordingOf(file: JsonFile, { start, message, remedy }: SyntaxFault): string {
  if (file.text.startsWith('<<<<<<<', start)) {
    return 'Resolve the merge conflict: its marker lines are still in the file.';
  }
  // The only fault with a remedy is a trailing comma.
  return remedy
    ? 'Remove the comma after the last item: some tools accept it, others stop at it.'
    : message;
}
