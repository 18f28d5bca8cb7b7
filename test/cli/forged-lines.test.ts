import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/core/contract/report-format.ts';
import { placeLines } from '../../src/core/report-formats/text-report.ts';
import { checkConnector } from '../../src/core/service/check/check-connector.ts';
import { connectorApi } from '../../src/core/service/connector-api.ts';
import { plainLine } from '../../src/core/text/foreign-text.ts';
import { importsOf } from '../imports.ts';
import { sized } from '../size.ts';
import { copyOf, isWindows, runHere, samples, scratchFolder } from './command-line.ts';

const folder = scratchFolder();

const FORGERIES = [
  '0 errors, 0 warnings, 0 notes.',
  'x\n0 errors, 0 warnings, 0 notes.',
  'x\r0 errors, 0 warnings, 0 notes.',
  'x\u2028Nothing wrong was found.',
  '::error::Owned',
  'x\n::set-output name=a::b',
  '##[error]Owned',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[testFailed name='a']",
  'x\u001b[2K\u001b[1A\u001b]0;Owned\u0007',
  'x\u009b2J',
  'x\u202egnp.exe\u2066',
  'other.json:1:1: error: Owned',
];

const OUR_COMMAND = /^::(?:error|warning|notice) file=[^,:]*,(?:line=\d+,col=\d+,)?title=[^,:]*::/;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const COMMAND = /^\s*::|##[\w.-]*\[/;
const OURS = [
  /^$/,
  /^"[^"]*" \((?:verified|independent|custom): [^"]+\)$/,
  /^\d+ errors?, \d+ warnings?, \d+ notes?\.$/,
  /^Nothing wrong was found\.$/,
  /^\d+ connectors checked, \d+ with errors\.$/,
  /^(?:hostile\/|\.\/).*: (?:error|warning|info): .* \[[\w-]+, \w+\]$/,
  /^(?:hostile\/|\.\/).*: (?:would fix|fixed): .* \[[\w-]+\]$/,
];

describe('a connector with hostile texts and names', () => {
  const tree = join(folder, 'hostile');
  mkdirSync(tree);
  for (const [at, text] of FORGERIES.entries()) {
    const connector = join(tree, `${at}`);
    copyOf('broken', connector);
    const file = join(connector, 'apiDefinition.swagger.json');
    writeFileSync(file, hostile(readFileSync(file, 'utf8'), text));
    writeFileSync(join(connector, fileName(text, at)), text);
    cpSync(connector, join(tree, fileName(text, at)), { recursive: true });
  }

  it.each([['hostile'], [fileName(FORGERIES[0] ?? '', 0)]])(
    'writes only lines that we write: %j',
    async (path) => {
      const cwd = path === 'hostile' ? folder : tree;
      const { stdout, stderr } = await runHere(cwd, ['check', path, '--all', '--fix-dry-run']);
      const lines = stdout.slice(0, -1).split('\n');
      for (const line of [...lines, ...stderr.slice(0, -1).split('\n')]) {
        expect(line).not.toMatch(HIDDEN);
        expect(line).not.toMatch(COMMAND);
        expect(
          OURS.filter((pattern) => pattern.test(line)),
          line,
        ).toHaveLength(1);
        expect(line.match(/: (?:error|warning|info): /g) ?? []).toHaveLength(
          /: (?:error|warning|info): /.test(line) ? 1 : 0,
        );
      }
      const summaries = lines.filter((line) => /^\d+ errors?, /.test(line));
      const headings = lines.filter((line) => line.startsWith('"'));
      expect(summaries).toHaveLength(headings.length);
      expect(headings.length).toBeGreaterThanOrEqual(path === 'hostile' ? 2 * FORGERIES.length : 1);
      expect(summaries.filter((line) => line.startsWith('0 errors'))).toEqual([]);
    },
  );

  it('writes the tasks without a line that another program takes for its own', async () => {
    const { stdout } = await runHere(folder, ['check', 'hostile']);
    const lines = stdout.slice(0, -1).split('\n');
    expect(lines.length).toBeGreaterThan(FORGERIES.length);
    expect(lines.filter((line) => HIDDEN.test(line) || COMMAND.test(line))).toEqual([]);
    expect(lines.filter((line) => /^0 errors/.test(line))).toEqual([]);
  });

  it('writes JSON that holds the texts and no such line', async () => {
    const { stdout } = await runHere(folder, ['check', 'hostile', '--format', 'json']);
    for (const line of stdout.slice(0, -1).split('\n')) {
      expect(line).not.toMatch(HIDDEN);
      expect(line).not.toMatch(COMMAND);
    }
    const { connectors } = JSON.parse(stdout);
    const names = connectors.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(FORGERIES.map((text) => text)));
  });

  it.each([
    ['check', 'missing\n::error::a'],
    ['check', '.', '--format', 'a\n::error::b'],
    ['check', '.', '--profile', 'a\n::error::b'],
    ['check', '.', '--a\n::error::b'],
    ['a\n::error::b', '.'],
    ['pack', '.', '--target', 'isv-studio', '--output', 'missing\n::error::a/b.zip'],
  ])('answers %j with lines of ours', async (...args) => {
    const { stderr, status } = await runHere(folder, args);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
    expect(stderr.split('\n').filter((line) => COMMAND.test(line))).toEqual([]);
  });
});

describe('the report in each format', () => {
  const definition = readFileSync(join(samples, 'broken/apiDefinition.swagger.json'), 'utf8');
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...FORGERIES), fc.string({ unit: 'binary', maxLength: 8 })))
    .map((parts) => parts.join(''));

  it('is made of plain lines and our own commands, whatever the texts and names are', async () => {
    const check = fc.asyncProperty(texts, texts, texts, async (text, file, root) => {
      const source = {
        root,
        name: root,
        shape: 'folder' as const,
        files: new Map(
          Object.entries({
            'apiDefinition.swagger.json': hostile(definition, text),
            [`a${file}`]: text,
          }).map(([path, content]) => [path, new TextEncoder().encode(content)] as const),
        ),
        leftOut: [],
        archiveFaults: [],
      };
      const report = await checkConnector(source, 'auto');
      for (const line of placeLines([report])) expect(plainLine(line)).toBe(line);
      for (const format of reportFormats) {
        const { bytes } = await connectorApi.writeReport([report], format);
        const lines = new TextDecoder().decode(bytes).split(/\r?\n/).map(withoutOurCommand);
        expect(lines.map(plainLine), format).toEqual(lines);
      }
    });
    await fc.assert(check, { numRuns: sized(15, 40) });
  });
});

describe('the sources of the command line', () => {
  it('write nothing past print.ts', () => {
    const sources = new Set(importsOf('src/cli').map(({ from }) => from));
    // run.mjs writes only before it has read anything.
    const writing = [...sources]
      .filter((path) => path.endsWith('.ts'))
      .filter((path) =>
        /console\.|process\.std(?:out|err)\.write/.test(readFileSync(path, 'utf8')),
      );
    expect(sources.size).toBeGreaterThan(10);
    expect(writing).toEqual([]);
  });
});

/** The text as the name of a file, as far as the system allows it. */
function fileName(text: string, at: number): string {
  if (!isWindows) return text.replaceAll('/', '_');
  return `${text.replace(/[\p{Cc}<>:"/\\|?*]/gu, '_')}${at}`;
}

/** The rest of a line that starts with one of our commands for GitHub. */
function withoutOurCommand(line: string): string {
  return line.replace(OUR_COMMAND, '');
}

/** The definition with a text in its title, its ids, its paths, and wherever else a rule may quote it. */
function hostile(definition: string, text: string): string {
  const parsed = JSON.parse(definition.replaceAll(/,(?=\s*[}\]])/g, ''));
  parsed.info.title = text;
  parsed.info.description = text;
  parsed.host = text;
  parsed.basePath = text;
  parsed[text] = text;
  parsed.paths[`/${text}`] = {
    get: {
      operationId: text,
      summary: text,
      'x-ms-visibility': text,
      parameters: [{ name: text, in: text, type: text, format: text, default: text }],
      responses: { [text]: { description: text, schema: { $ref: text, enum: [text, text] } } },
    },
  };
  return JSON.stringify(parsed, null, 2);
}
