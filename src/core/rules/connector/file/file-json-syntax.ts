import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { type JsonFile, MAX_NESTING, MAX_PATH_LENGTH } from '../../../files/json/json-file.ts';
import type { SyntaxFault } from '../../../files/json/json-syntax-fault.ts';
import { isObject, typeName } from '../../../files/json/json-value.ts';
import { documentFaultOf } from '../../../formats/document-fault.ts';

const MAX_FAULTS = 50;

export const fileJsonSyntax = defineRule({
  id: 'file-json-syntax',
  severity: 'error',
  authority: 'validator',
  subject: 'connector',
  docs: {
    summary: 'Write the JSON files as strict JSON.',
    why: 'Reviewers and the Solution Checker reject comments, missing quotes and anything else that is not JSON. Parts of the pipeline accept a trailing comma, others reject it.',
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
      { 'apiProperties.json': '«[]»' },
      {
        'apiProperties.json':
          '{\n«<<<<<<< HEAD»\n"a": 1,\n=======\n"a": 2,\n>>>>>>> main\n"b": 3 }',
      },
      { 'apiProperties.json': '«»' },
    ],
  },

  *check({ jsonFiles, broken }) {
    for (const file of [...broken, ...jsonFiles]) {
      const { fault } = documentFaultOf(file);
      if (fault === undefined) yield* faultsOf(file);
      else yield findingAt(file, fault);
    }
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
    for (const fault of firstOfEachLine(file).slice(0, MAX_FAULTS)) yield findingAt(file, fault);
    for (const offset of file.longNamesAt.slice(0, MAX_FAULTS)) yield longName(file, offset);
  } else {
    yield* notAnObject(file);
  }
}

function findingAt(file: JsonFile, { start, end, message, fix }: SyntaxFault): Finding {
  return {
    in: file,
    at: file.range(start, end),
    message,
    fix: fix && {
      title: fix.title,
      changes: fix.replacements.map(({ start, end, newText }) => {
        return { range: file.range(start, end), newText };
      }),
      safe: fix.isSafe,
    },
  };
}

function longName(file: JsonFile, offset: number): Finding {
  return {
    in: file,
    at: file.range(offset, offset + 1),
    message: `Shorten this name: the path to it exceeds ${MAX_PATH_LENGTH} characters, so its value is not checked.`,
  };
}

/** Keeps the first fault of each line, since the others mostly follow from it, and each fault that can be fixed. */
function firstOfEachLine(file: JsonFile): SyntaxFault[] {
  const lines = new Set<number>();
  return file.syntaxFaults.filter(({ start, fix }) => {
    const { line } = file.position(start);
    const isFirst = !lines.has(line);
    lines.add(line);
    return fix !== undefined || isFirst;
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
