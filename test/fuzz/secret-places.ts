import type { ConnectorSource } from '../../src/core/contract/connector-source.ts';
import { Draft, type JsonName } from '../mutations/draft.ts';
import type { PlantedSecret } from './planted-secrets.ts';

type Plant = (draft: Draft, secret: PlantedSecret) => void;

const DEFINITION = 'apiDefinition.swagger.json';
const PROPERTIES = 'apiProperties.json';
/** The first operation. */
const OPERATION = '/paths/~1stations/get';

const set = (draft: Draft, file: JsonName, pointer: string, value: unknown) => {
  const [holder, name] = draft.parentOf(file, pointer);
  holder[name] = value;
};
const file = (path: string, write: (secret: PlantedSecret) => string): Plant => {
  return (draft, secret) => void draft.files.set(path, write(secret));
};
const appended = (path: string, write: (secret: PlantedSecret) => string): Plant => {
  return (draft, secret) =>
    void draft.files.set(path, `${draft.files.get(path) ?? ''}\n\n${write(secret)}\n`);
};

/** In prose, a secret without a format of its own follows its name. */
const prose = ({ name, text, hasShape }: PlantedSecret) =>
  hasShape ? `For a start, use this one: ${text}` : `For a start: ${name}: ${text}`;
const quoted = (text: string) => JSON.stringify(text);
const environment = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])|[- ]/g, '_').toUpperCase();
const inScript = (literal: (text: string) => string): Plant =>
  appended(
    'script.csx',
    ({ name, text }) =>
      `public static class Other { const string ${name.replaceAll('-', '_')} = ${literal(text)}; }`,
  );

const parameter = (name: string, value: object) => ({
  name,
  in: 'query',
  type: 'string',
  'x-ms-summary': 'Way in',
  description: 'How to get in.',
  ...value,
});

/** The places of a connector in which somebody may leave a secret. */
const places: Readonly<Record<string, Plant>> = {
  'the description of the API': (draft, secret) =>
    set(draft, DEFINITION, '/info/description', prose(secret)),
  'the description of an operation': (draft, secret) =>
    set(draft, DEFINITION, `${OPERATION}/description`, prose(secret)),
  'a summary': (draft, secret) => set(draft, DEFINITION, `${OPERATION}/summary`, prose(secret)),
  'the title': (draft, secret) => set(draft, DEFINITION, '/info/title', prose(secret)),
  'a default': (draft, { name, text }) =>
    set(draft, DEFINITION, `${OPERATION}/parameters`, [parameter(name, { default: text })]),
  'an example': (draft, { name, text }) =>
    set(draft, DEFINITION, `${OPERATION}/responses/200/examples`, {
      'application/json': { [name]: text },
    }),
  'a list of values': (draft, { name, text }) =>
    set(draft, DEFINITION, `${OPERATION}/parameters`, [parameter(name, { enum: [text, 'b'] })]),
  'a reference': (draft, { name, text, hasShape }) =>
    set(draft, DEFINITION, `${OPERATION}/parameters`, [
      { $ref: hasShape ? `#/parameters/${text}` : `#/parameters/${name}=${text}` },
    ]),
  'a policy': (draft, { name, text }) =>
    set(draft, PROPERTIES, '/properties/policyTemplateInstances', [
      {
        templateId: 'setheader',
        title: 'Way in',
        parameters: {
          'x-ms-apimTemplateParameter.name': name,
          'x-ms-apimTemplateParameter.value': text,
        },
      },
    ]),
  'another member of apiProperties.json': (draft, { name, text }) =>
    set(draft, PROPERTIES, `/properties/${name}`, text),
  'intro.md': appended('intro.md', prose),
  'readme.md': appended('readme.md', prose),
  'a table of readme.md': appended(
    'readme.md',
    ({ name, text }) => `| Name | Value |\n|---|---|\n| **${name}** | \`${text}\` |`,
  ),
  'settings.json': file('settings.json', ({ name, text }) =>
    quoted(name).replace(/^.*$/, (key) => `{ "connectorId": "a", ${key}: ${quoted(text)} }`),
  ),
  'a broken JSON file': file(
    'settings.json',
    ({ name, text }) => `{ "a": 1, "${name}": ${quoted(text)}, `,
  ),
  'a C# string': inScript(quoted),
  'a verbatim C# string': inScript((text) => `@"${text}"`),
  'an interpolated C# string': inScript((text) => `$@"${text}"`),
  'a call of C#': appended(
    'script.csx',
    ({ name, text }) =>
      `public static class Other { static void Set(Headers all) => all.Add("${name}", ${quoted(text)}); }`,
  ),
  '.env': file(
    '.env',
    ({ name, text }) => `A=1\n${environment(name)}=${text.replaceAll('\n', '\\n')}\nB=2\n`,
  ),
  'a quoted .env': file('.env', ({ name, text }) => `export ${environment(name)}="${text}"\n`),
  'a YAML file': file('deploy.yml', ({ name, text }) => `a: 1\n${name}: ${quoted(text)}\n`),
  'an XML file': file(
    'web.config',
    ({ name, text }) => `<add key="${name}" value="${text.replaceAll('&', '&amp;')}" />\n`,
  ),
  'a JSON file of another tool': file('postman.json', ({ name, text }) =>
    JSON.stringify({ values: [{ key: name, value: text }] }),
  ),
  'a file that is left out': file(
    '.git/config',
    ({ name, text }) => `[remote]\n  ${name} = ${text}\n`,
  ),
  'a folder of macOS': file('__MACOSX/notes.txt', prose),
  'a file name': (draft, { text, secret, hasShape }) => {
    const plain = secret.replace(/[/:\s]/g, '');
    const speaksForItself = hasShape && text === plain;
    draft.files.set(speaksForItself ? `${plain}.txt` : `token=${plain}.txt`, 'x');
  },
};

/** The names of all places. */
export const placeNames: readonly string[] = Object.keys(places);

/** Makes a sound connector with a secret in it, or with two. */
export async function plant(
  place: string,
  secret: PlantedSecret,
  ...others: readonly (readonly [place: string, secret: PlantedSecret])[]
): Promise<ConnectorSource> {
  const draft = new Draft();
  for (const [where, what] of [[place, secret] as const, ...others]) places[where]?.(draft, what);
  return draft.source();
}
