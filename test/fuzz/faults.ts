import { definition as sound } from './kinds.ts';

/** The sound definition with one fault, and the one message about it. */
export interface Fault {
  readonly name: string;
  readonly definition: string;
  readonly message: string;
}

type Json = Record<string, unknown>;
type Change = (root: Json) => void;

const methods = new Set(['get', 'put', 'post', 'delete']);

/** Makes a definition with one fault of each kind, at each place where it can be. */
export function* faults(): Generator<Fault> {
  yield* methodsInCapitals();
  yield* namesWithBlanks();
  yield* misspelledNames();
  yield* namesInCapitals();
  yield* sectionsInPaths();
  yield* wrongFormats();
  yield* parametersToRemove();
  yield* defaultResponses();
  yield* placeholders();
  yield* hosts();
}

function* methodsInCapitals(): Generator<Fault> {
  for (const [path, item] of Object.entries(objectAt(parsed(), ['paths']))) {
    for (const method of Object.keys(item as Json).filter((each) => methods.has(each))) {
      const name = method.toUpperCase();
      yield renamed(['paths', path, method], name);
      yield renamed(['paths', path, method], `${name[0]}${method.slice(1)}`);
    }
  }
}

/** Names at places of all kinds: the root, an operation, a parameter, a response, a schema. */
const places: readonly (readonly string[])[] = [
  ['info'],
  ['host'],
  ['basePath'],
  ['paths'],
  ['definitions'],
  ['parameters'],
  ['securityDefinitions'],
  ['x-ms-connector-metadata'],
  ['info', 'title'],
  ['info', 'description'],
  ['info', 'contact'],
  ['info', 'contact', 'email'],
  ['paths', '/stations', 'get'],
  ['paths', '/stations', 'get', 'operationId'],
  ['paths', '/stations', 'get', 'summary'],
  ['paths', '/stations', 'get', 'description'],
  ['paths', '/stations', 'get', 'parameters'],
  ['paths', '/stations', 'get', 'responses'],
  ['paths', '/stations', 'get', 'x-ms-visibility'],
  ['paths', '/stations', 'get', 'parameters', '0', 'description'],
  ['paths', '/stations', 'get', 'parameters', '0', 'x-ms-summary'],
  ['paths', '/stations', 'get', 'responses', '200', 'schema'],
  ['paths', '/stations', 'get', 'responses', '200', 'description'],
  ['paths', '/alerts', 'post', 'parameters', '0', 'schema'],
  ['definitions', 'Station', 'type'],
  ['definitions', 'Station', 'properties'],
  ['definitions', 'Vessel', 'required'],
  ['definitions', 'Station', 'properties', 'name', 'description'],
];

function* namesWithBlanks(): Generator<Fault> {
  for (const place of places) {
    yield renamed(place, `${place.at(-1)} `);
    yield renamed(place, ` ${place.at(-1)}`);
  }
}

/** Swaps two letters in the middle of each name, or doubles one. */
function* misspelledNames(): Generator<Fault> {
  for (const place of places) {
    const name = place.at(-1) ?? '';
    const letters = name.replace(/^x-ms-/, '');
    if (letters.length < 6) continue;
    const at = name.length - letters.length + Math.floor(letters.length / 2);
    if (name[at] === name[at + 1]) continue;
    yield renamed(place, `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`);
    yield renamed(place, `${name.slice(0, at)}${name[at]}${name.slice(at)}`);
  }
}

function* namesInCapitals(): Generator<Fault> {
  for (const place of places) {
    const name = place.at(-1) ?? '';
    if (!methods.has(name)) yield renamed(place, `${name[0]?.toUpperCase()}${name.slice(1)}`);
  }
}

function renamed(place: readonly string[], to: string): Fault {
  const from = place.at(-1) ?? '';
  const definition = changed((root) => {
    const parent = objectAt(root, place.slice(0, -1));
    const members = Object.entries(parent);
    for (const name of Object.keys(parent)) delete parent[name];
    for (const [name, value] of members) parent[name === from ? to : name] = value;
  });
  return {
    name: `${to} in ${place.slice(0, -1).join(' ')}`,
    definition,
    message: `Rename "${to}" to "${from}"`,
  };
}

const sections =
  'info host basePath schemes consumes produces definitions parameters responses securityDefinitions security tags externalDocs x-ms-connector-metadata';
const sectionsInPath = 'info host basePath definitions securityDefinitions x-ms-connector-metadata';

/** The brace of `paths`, or that of its last path, comes late. */
function* sectionsInPaths(): Generator<Fault> {
  for (const section of sections.split(' ')) yield movedTo(section, ['paths']);
  for (const section of sectionsInPath.split(' ')) yield movedTo(section, ['paths', '/warnings']);
}

function movedTo(section: string, place: readonly string[]): Fault {
  const definition = changed((root) => {
    objectAt(root, place)[section] = root[section];
    delete root[section];
  });
  const message = `Move "${section}" beside "paths"`;
  return { name: `${section} in ${place.join(' ')}`, definition, message };
}

function* wrongFormats(): Generator<Fault> {
  for (const format of ['multi', 'ssv', 'tsv', 'pipes', 'Multi', 'comma']) {
    yield {
      name: `collectionFormat ${format}`,
      definition: changed((root) => {
        const list = objectAt(root, ['paths', '/stations', 'get', 'parameters', '1']);
        list.collectionFormat = format;
      }),
      message: 'Change "collectionFormat" of parameter `kinds`',
    };
  }
}

/** Whatever else such a parameter lacks, it should go. */
function* parametersToRemove(): Generator<Fault> {
  const texts = { 'x-ms-summary': 'Kind', description: 'kind of answer' };
  for (const name of ['Content-Type', 'Accept']) {
    for (const [lack, more] of Object.entries({
      'no texts': {},
      texts,
      'a bad title': { ...texts, 'x-ms-summary': 'kind.' },
      'no description': { 'x-ms-summary': 'Kind' },
      'a default': { default: 'application/json' },
    })) {
      yield {
        name: `${name} with ${lack}`,
        definition: changed((root) => {
          const operation = objectAt(root, ['paths', '/alerts/{alertId}', 'delete']);
          const parameter = { name, in: 'header', type: 'string', required: true, ...more };
          operation.parameters = [...(operation.parameters as unknown[]), parameter];
        }),
        message: `Remove parameter \`${name}\``,
      };
    }
  }
}

function* defaultResponses(): Generator<Fault> {
  const schema = {
    type: 'object',
    properties: { id: { type: 'string', title: 'ID', description: 'Number of it.' } },
  };
  const kinds = {
    'without a schema': { description: 'default' },
    'with an empty schema': { description: 'default', schema: {} },
    'with a schema': { description: 'The answer.', schema },
    'with a bare object': { description: 'default', schema: { type: 'object' } },
  };
  for (const [kind, response] of Object.entries(kinds)) {
    for (const [path, method] of [
      ['/vessels/{vesselId}', 'get'],
      ['/alerts/{alertId}', 'delete'],
    ] as const) {
      yield {
        name: `a default response alone, ${kind}, of ${method}`,
        definition: changed((root) => {
          objectAt(root, ['paths', path, method]).responses = { default: response };
        }),
        message: 'default',
      };
    }
  }
}

/** Fields, with values that only hold the place of others, and a part of the message. */
const fields: readonly (readonly [place: string, message: string, values: string])[] = [
  ['info title', 'title', 'Contoso|Connector Name|Test|HelloWorld|<your title>|TODO'],
  ['info contact name', '"name"', 'John Doe|Your Company|Contoso Support|TBD|<name>'],
  [
    'info contact email',
    '"email"',
    'email@company.com|support@example.com|abc@abc.com|test@test.com|help@contoso.com',
  ],
  [
    'info contact url',
    '"url"',
    'https://www.example.com|https://contoso.com/support|https://your-website-here.com|https://www.fabrikam.com',
  ],
  [
    'x-ms-connector-metadata 0 propertyValue',
    'Website',
    'https://www.example.com|https://www.contoso.com|https://company.com|https://TODO|https://your-website-here.com',
  ],
  [
    'x-ms-connector-metadata 1 propertyValue',
    'Privacy policy',
    'https://www.example.com/privacy|https://www.contoso.com/privacy|https://privacy-policy-link-here.com',
  ],
  ['info description', 'description', 'TODO|Lorem ipsum dolor sit amet.|<description>'],
  [
    'paths /stations get summary',
    'summary',
    'TODO|Lorem ipsum dolor sit amet|<summary>|Your summary here',
  ],
  [
    'paths /stations get description',
    'description',
    'TODO|TBD.|Lorem ipsum dolor sit amet.|<description>',
  ],
  [
    'paths /alerts/{alertId} put operationId',
    'PUT /alerts',
    'Operation1|TODO|string|YourOperation|HelloWorld',
  ],
  ['paths /stations get parameters 0 x-ms-summary', '`country`', 'TODO|Lorem Ipsum|<title>'],
  [
    'paths /stations get parameters 0 description',
    '`country`',
    'TODO|TBD|Lorem ipsum dolor sit amet.|<description>',
  ],
  [
    'paths /stations get responses 200 description',
    'response 200',
    'TODO|TBD|200|Lorem ipsum dolor sit amet.|default|string',
  ],
  ['definitions Station properties name title', '`name`', 'TODO|Lorem Ipsum|<title>'],
  [
    'definitions Station properties name description',
    '`name`',
    'TODO|TBD|Lorem ipsum dolor sit amet.|<description>',
  ],
];

function* placeholders(): Generator<Fault> {
  for (const [place, message, values] of fields) {
    for (const value of values.split('|')) {
      yield {
        name: `${value} as ${place}`,
        definition: changed((root) => {
          const path = place.split(' ');
          objectAt(root, path.slice(0, -1))[path.at(-1) ?? ''] = value;
        }),
        message,
      };
    }
  }
}

/** Hosts, and a part of the message. */
const wrongHosts: readonly (readonly [host: string, message: string])[] = [
  ['https://api.harborwatch.dev', 'https://'],
  ['api.harborwatch.dev/v1', '/v1'],
  ['api..harborwatch.dev', '..'],
  ['api.harborwatch.dev,eu.harborwatch.dev', ','],
  ['*.harborwatch.dev', '*'],
  ['<host>.azurewebsites.net', '<host>'],
  ['%HOST%', '%HOST%'],
  ['{host}', '{host}'],
  ['$host', '$host'],
  ['api.harborwatch.dev:port', ':port'],
  ['api harborwatch.dev', 'api harborwatch.dev'],
  ['localhost', 'localhost'],
  ['localhost:7071', 'localhost'],
  ['192.168.0.12', '192.168.0.12'],
  ['127.0.0.1:8000', '127.0.0.1'],
  ['url.host.com', 'url.host.com'],
  ['company.com', 'company.com'],
  ['api.example.com', 'api.example.com'],
  ['api.contoso.com', 'api.contoso.com'],
  ['petstore.swagger.io', 'petstore.swagger.io'],
  ['', 'host'],
  ['-api.harborwatch.dev', '-api'],
  ['harborwatch', 'harborwatch'],
  ['api.harborwatch.dev:443:443', ':443:443'],
  ['api.harborwatch.dev?x=1', '?x=1'],
  ['user@api.harborwatch.dev', 'user@'],
  ['[::1]', '::1'],
  ['api.harborwatch.test', 'api.harborwatch.test'],
  ['your-domain.harborwatch.dev', 'your-domain'],
  ['abc123.ngrok.io', 'ngrok'],
  ['http://192.168.0.12:8000', 'http://'],
  ['//api.harborwatch.dev', '//'],
  ['api.harborwatch.dev eu.harborwatch.dev', ' '],
  ['@environmentVariables("new_Host")', 'environmentVariables'],
];

function* hosts(): Generator<Fault> {
  for (const [host, message] of wrongHosts) {
    yield {
      name: `host ${host}`,
      definition: changed((root) => {
        root.host = host;
      }),
      message,
    };
  }
}

function changed(change: Change): string {
  const root = parsed();
  change(root);
  return `${JSON.stringify(root, null, 4)}\n`;
}

function parsed(): Json {
  return JSON.parse(sound) as Json;
}

function objectAt(root: Json, path: readonly string[]): Json {
  return path.reduce((value, name) => value[name] as Json, root);
}
