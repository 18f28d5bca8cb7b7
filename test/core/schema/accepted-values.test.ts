import { describe, expect, it } from 'vitest';
import { type JsonObject, objectOr } from '../../../src/core/files/json/json-value.ts';
import { corpusNote, hasCorpus, publishedConnectors } from '../../corpus.ts';

/** The schema in the repository of published connectors, which its own checks use. */
const SCHEMA =
  'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json';
const VALIDATOR =
  'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules';

/** What our rules and schemas accept, by the name of a kind. */
const accepted: Readonly<Record<string, string>> = {
  method: 'get put post delete options head patch',
  location: 'query header path formData body',
  'parameter type': 'string number integer boolean array file',
  'header type': 'string number integer boolean array',
  format:
    'int32 int64 float double byte binary date date-time date-no-tz password email html uri uuid',
  scheme: 'https http',
  sign: 'basic apiKey oauth2',
  'key location': 'header query',
  flow: 'accessCode',
  collection: 'csv',
  'media type': 'application/json text/plain multipart/form-data application/x-www-form-urlencoded',
};

/** What no published connector has, and the page that lists it. */
const sources: Readonly<Record<string, string>> = {
  'method head': SCHEMA,
  'header type number': SCHEMA,
  'header type boolean': SCHEMA,
  'header type array': SCHEMA,
  'format date-no-tz': VALIDATOR,
};

describe.skipIf(!hasCorpus)(`a value that we accept${corpusNote}`, () => {
  it('is in a published connector, or has a source', async () => {
    const used = new Set<string>();
    for await (const { files } of publishedConnectors()) {
      const text = new TextDecoder().decode(files.get('apiDefinition.swagger.json'));
      addValues(used, parsed(text));
    }
    const unused = Object.entries(accepted).flatMap(([kind, values]) =>
      values
        .split(' ')
        .flatMap((value) => (used.has(`${kind} ${value}`) ? [] : `${kind} ${value}`)),
    );
    expect(unused).toEqual(Object.keys(sources));
  }, 60_000);
});

/** Adds each value of a kind in a part of a definition, such as `method get`. The part is called `name` in `holder`. */
function addValues(used: Set<string>, value: unknown, name = '', holder = ''): void {
  if (typeof value !== 'object') return;
  const part = objectOr(value);
  for (const [kind, found] of Object.entries(kindsIn(part, name, holder))) {
    [found].flat().forEach((each) => void used.add(`${kind} ${each}`));
  }
  for (const [key, member] of Object.entries(part)) {
    const isList = Array.isArray(member);
    for (const each of isList ? member : [member]) addValues(used, each, key, isList ? key : name);
  }
}

function kindsIn(part: JsonObject, name: string, holder: string): Record<string, unknown> {
  return {
    format: part.format,
    collection: part.collectionFormat,
    scheme: part.schemes,
    'media type': [part.consumes, part.produces].flat(),
    ...(part.responses !== undefined && { method: name }),
    ...(holder === 'headers' && { 'header type': part.type }),
    ...(holder === 'parameters' && { location: part.in, 'parameter type': part.type }),
    ...(holder === 'securityDefinitions' && {
      sign: part.type,
      'key location': part.in,
      flow: part.flow,
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
