import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, asyncProperty, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../../../../src/core/contract/connector-source.ts';
import type { Diagnostic, QuestionField } from '../../../../src/core/contract/diagnostic.ts';
import type { Report } from '../../../../src/core/contract/report.ts';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { makeFix, makeFixes } from '../../../../src/core/service/fixes/make-fixes.ts';
import { proposeFixes } from '../../../../src/core/service/fixes/propose-change.ts';
import { answerQuestions } from '../../../../src/core/service/questions/answer-questions.ts';
import { askQuestions } from '../../../../src/core/service/questions/ask-questions.ts';
import { asksIn } from '../../../../src/ui/session/answering.ts';
import { createWorkspace } from '../../../../src/ui/session/workspace.ts';
import { seededRandom } from '../../../browser/seeded-random.ts';
import { corpusNote, hasCorpus, publishedConnectors } from '../../../corpus.ts';
import { sized } from '../../../size.ts';
import { sourceWith } from '../../../source-with.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (file: Uint8Array | undefined) => new TextDecoder().decode(file);

/** The sample with problems. */
function broken(): ConnectorSource {
  const folder = join(import.meta.dirname, '../../../../public/samples/broken');
  const names = ['apiDefinition.swagger.json', 'apiProperties.json'];
  const files = names.map(
    (name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const,
  );
  return sourceWith({ files: new Map(files) });
}

describe('making fixes', () => {
  it('makes all of a rule, and leaves nothing that it promised to mend', async () => {
    const source = broken();
    const before = await checkConnector(source, 'verified');
    const task = before.tasks.find(({ fixable }) => fixable > 0);
    const ruleIds = task?.ruleIds ?? [];
    const { files, made } = await makeFixes(source, 'verified', { kind: 'rules', ruleIds });
    expect([...made.values()].flat().length).toBe(task?.fixable);
    const fixed = { ...source, files: new Map([...source.files, ...files]) };
    const after = await checkConnector(fixed, 'verified');
    expect(after.tasks.filter((one) => ruleIds.includes(one.ruleIds[0] ?? ''))).toEqual([]);
  });

  it('makes what is safe, and no other', async () => {
    const { made } = await makeFixes(broken(), 'verified', { kind: 'safe' });
    const fixes = [...made.values()].flat();
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.filter(({ fix }) => !fix.safe)).toEqual([]);
  });

  it('cannot edit what is not certain to be the text of its author', () => {
    const files = new Map([['a.json', new Uint8Array([0x7b, 0xff, 0x7d])]]);
    const fix = { title: 'Change it', edits: [], safe: true };
    expect(makeFix(sourceWith({ files }), 'a.json', fix)).toEqual(new Map());
  });

  it('offers nothing for a file that it could not edit', async () => {
    const text = [...bytes('# Bus\n\nOf the night.\n\n## Publisher\n\nCaf'), 0xe9, 0x0a];
    const files = new Map([...broken().files, ['readme.md', new Uint8Array(text)]]);
    const { diagnostics } = await checkConnector(sourceWith({ files }), 'verified');
    const about = diagnostics.filter(({ file }) => file === 'readme.md');
    expect(about.map(({ ruleId }) => ruleId)).toContain('readme-publisher');
    expect(about.filter(({ fix, asks }) => fix ?? asks)).toEqual([]);
  });

  it('formats a file once for all rules about its format', async () => {
    const text = '{\n\t"info": { "title": "A" },  \n  "n": 1.50,\n  "swagger": "2.0",\n  "n": 2\n}';
    const path = 'apiDefinition.swagger.json';
    const source = sourceWith({ files: new Map([[path, bytes(text)]]) });
    const isAboutFormat = ({ ruleId }: { ruleId: string }) => ruleId.startsWith('format-');
    const before = await checkConnector(source, 'verified');
    const ruleIds = before.diagnostics.filter(isAboutFormat).map(({ ruleId }) => ruleId);
    expect(ruleIds.length).toBeGreaterThan(2);
    const { files } = await makeFixes(source, 'verified', { kind: 'rules', ruleIds });
    expect(textOf(files.get(path))).toBe(
      '{\n    "swagger": "2.0",\n    "n": 1.50,\n    "info": {\n        "title": "A"\n    },\n    "n": 2\n}',
    );
    const after = await checkConnector({ ...source, files }, 'verified');
    expect(after.diagnostics.filter(isAboutFormat)).toEqual([]);
  });

  it('leaves a file as it is that its format would make too large', async () => {
    const text = `{ "swagger": "2.0", "x": ${'['.repeat(9)}${Array(30_000).fill(1)}${']'.repeat(9)} }`;
    const path = 'apiDefinition.swagger.json';
    const source = sourceWith({ files: new Map([[path, bytes(text)]]) });
    const fix = { title: 'Format the file', edits: [], safe: false, formats: true } as const;
    expect(makeFix(source, path, fix)).toEqual(new Map());
    const choice = { kind: 'rules', ruleIds: ['format-section-order'] } as const;
    expect(await makeFixes(source, 'verified', choice)).toEqual({
      files: new Map(),
      made: new Map(),
    });
  });

  it('keeps its promises, whichever fixes are made and questions answered in whatever order', async () => {
    await assert(
      asyncProperty(array(nat(), { minLength: 1, maxLength: 5 }), (choices) =>
        keepsPromises(broken(), choices),
      ),
      { numRuns: sized(8, 20) },
    );
  });

  it.skipIf(!hasCorpus)(
    `keeps its promises for published connectors${corpusNote}`,
    async () => {
      const random = seededRandom(7);
      const step = sized(80, 1);
      let index = 0;
      for await (const source of publishedConnectors()) {
        index += 1;
        if (index % step !== 0) continue;
        const choices = Array.from({ length: 6 }, () => random.below(1000));
        await keepsPromises(source, choices);
      }
    },
    sized(60_000, 3_600_000),
  );
});

/** Makes a fix or answers a question for each number. Then undoes everything. */
async function keepsPromises(original: ConnectorSource, choices: readonly number[]): Promise<void> {
  const workspace = createWorkspace({ original });
  let report = await checkConnector(original, 'auto');
  const { profile } = report.profile;
  for (const choice of choices) {
    const source = workspace.source.peek();
    const done =
      choice % 2 === 0
        ? await fixTask(source, report, choice >> 1)
        : await answerTask(source, report, choice >> 1);
    workspace.edit('Changed it', done.files);
    const changed = workspace.source.peek();
    const parsed = [...source.files].filter(([, file]) => isJson(file));
    expect(parsed.filter(([path]) => !isJson(changed.files.get(path)))).toEqual([]);
    const next = await checkConnector(changed, profile);
    const blocked = blockersIn(report);
    const blocks = blockersIn(next).filter((id) => !blocked.includes(id));
    expect(blocks, `${original.root}: ${done.name}`).toEqual([]);
    if (choice % 2 === 0) {
      // A file that formatting would make too large stays as it is.
      const isLeft = ({ file = '', fix }: Diagnostic) =>
        fix && (!fix.formats || done.files.has(file));
      const left = next.diagnostics.filter(
        (each) => done.ruleIds.includes(each.ruleId) && isLeft(each),
      );
      expect(left, `${original.root}: ${done.name}`).toEqual([]);
    }
    report = next;
  }
  while (workspace.undo());
  expect(workspace.source.peek()).toEqual(original);
}

interface Done {
  readonly name: string;
  readonly ruleIds: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

async function fixTask(source: ConnectorSource, report: Report, choice: number): Promise<Done> {
  const fixable = report.tasks.filter((task) => task.fixable > 0);
  const ruleIds = fixable[choice % fixable.length]?.ruleIds ?? [];
  const { profile } = report.profile;
  const { files } = await makeFixes(source, profile, { kind: 'rules', ruleIds });
  return { name: `fixed ${ruleIds.join(' ')}`, ruleIds, files };
}

async function answerTask(source: ConnectorSource, report: Report, choice: number): Promise<Done> {
  const asking = report.diagnostics.filter(({ asks }) => asks);
  const asked = asking[choice % asking.length];
  const { profile } = report.profile;
  const questions = await askQuestions(source, profile, asked ? asksIn([asked]) : []);
  const answers = questions.map(({ question, ...ask }) => ({
    ...ask,
    texts: question.fields.map((field) => answerTo(field, choice)),
  }));
  const { files } = await answerQuestions(source, profile, answers);
  const name = `answered ${asked?.ruleId} ${JSON.stringify(answers[0]?.texts)}`;
  return { name, ruleIds: [], files };
}

/** Answers as a sensible user would, with characters that have to be escaped where any text will do. */
function answerTo({ kind, label, choices = [], maxLength = 200 }: QuestionField, choice: number) {
  if (kind === 'choice') return choices[choice % choices.length]?.value ?? '';
  if (kind === 'color') return '#2468ac';
  const texts: Readonly<Record<string, string>> = {
    Host: 'api.harbor-tides.com',
    'Contact email': 'support@harbor-tides.com',
    'Contact URL': 'https://harbor-tides.com/support',
    Website: 'https://harbor-tides.com',
    'Privacy policy': 'https://harbor-tides.com/privacy',
    Publisher: 'Harbor Tides',
    'Stack owner': 'Harbor Tides',
    Title: 'Harbor Tides',
    Summary: 'Get a tide',
    'Operation id': `GetTide${choice}`,
  };
  const quoted = 'Says "what" the service \\ does for\nthe people who sail there.';
  return (texts[label] ?? quoted).slice(0, maxLength);
}

function isJson(file: Uint8Array | undefined): boolean {
  try {
    JSON.parse(textOf(file));
    return true;
  } catch {
    return false;
  }
}

function blockersIn({ diagnostics }: Awaited<ReturnType<typeof checkConnector>>): string[] {
  return diagnostics.flatMap(({ consequence, ruleId }) => (consequence === 'blocks' ? ruleId : []));
}

describe('proposed fixes', () => {
  it('start a readme.md from the template, beside the API definition', async () => {
    const files = new Map([['Tides/apiDefinition.swagger.json', bytes('{ "swagger": "2.0" }')]]);
    const { files: made, diffs } = await proposeFixes(sourceWith({ files }), 'independent', {
      kind: 'readme',
    });
    expect([...made.keys()]).toEqual(['Tides/readme.md']);
    expect(textOf(made.get('Tides/readme.md'))).toMatch(/^# [\s\S]*\n## Supported Operations\n/);
    expect(diffs.map(({ kind }) => kind)).toEqual(['added']);
  });

  const TOKEN = ['ghp', '9fK2mQ7xLp0RtVb4Zs8Nw3YcHd6JgEa1UiOo'].join('_');

  it('show the lines that change, with both of their numbers', async () => {
    const text = '{\n  "swagger": "2.0",\n  "host": "api.harbor-tides.com ",\n  "paths": {}\n}\n';
    const source = sourceWith({ files: new Map([['apiDefinition.swagger.json', bytes(text)]]) });
    const fix = {
      title: 'Remove the blank',
      safe: true,
      edits: [{ range: rangeOf(text, 'com "', 3, 4), newText: '' }],
    };
    const choice = { kind: 'one', file: 'apiDefinition.swagger.json', fix } as const;
    const { diffs } = await proposeFixes(source, 'verified', choice);
    expect(diffs).toMatchObject([{ kind: 'changed', addedLines: 1, removedLines: 1 }]);
    expect(diffs[0]?.hunks).toEqual([
      [
        { kind: 'same', text: '{', before: 1, after: 1 },
        { kind: 'same', text: '  "swagger": "2.0",', before: 2, after: 2 },
        { kind: 'removed', text: '  "host": "api.harbor-tides.com ",', before: 3 },
        { kind: 'added', text: '  "host": "api.harbor-tides.com",', after: 3 },
        { kind: 'same', text: '  "paths": {}', before: 4, after: 4 },
        { kind: 'same', text: '}', before: 5, after: 5 },
      ],
    ]);
  });

  it('show no secret, neither in what changes nor around it', async () => {
    const text = `{\n  "a": "${TOKEN}",\n  "b": " ",\n  "c": "${TOKEN} "\n}\n`;
    const source = sourceWith({ files: new Map([['apiProperties.json', bytes(text)]]) });
    const edits = [
      { range: rangeOf(text, '" "', 1, 2), newText: 'b' },
      { range: rangeOf(text, ' "\n}', 0, 1), newText: '' },
    ];
    const choice = {
      kind: 'one',
      file: 'apiProperties.json',
      fix: { title: '', safe: true, edits },
    } as const;
    const proposed = await proposeFixes(source, 'verified', choice);
    expect(JSON.stringify(proposed.diffs)).not.toContain(TOKEN.slice(0, 5));
    expect(textOf(proposed.files.get('apiProperties.json'))).toContain(TOKEN);
  });

  it('show only the sizes where whitespace is all that differs in many lines', async () => {
    const path = 'apiDefinition.swagger.json';
    const spaced = `{${'"a":\n1,'.repeat(500)}"b":2}`;
    const source = sourceWith({ files: new Map([[path, bytes(spaced)]]) });
    const fix = { title: 'Remove the whitespace', safe: false, edits: [], compacts: true } as const;
    const { diffs } = await proposeFixes(source, 'verified', { kind: 'one', file: path, fix });
    expect(diffs).toMatchObject([
      { kind: 'changed', hunks: [], hiddenLines: 0, sizes: [spaced.length, spaced.length - 500] },
    ]);
  });

  it('clip a long line to where it changes', async () => {
    const text = `{"description":"${'x'.repeat(5000)}y","paths":{}}`;
    const source = sourceWith({ files: new Map([['apiDefinition.swagger.json', bytes(text)]]) });
    const edits = [{ range: rangeOf(text, 'y"', 0, 1), newText: 'z' }];
    const choice = {
      kind: 'one',
      file: 'apiDefinition.swagger.json',
      fix: { title: '', safe: true, edits },
    } as const;
    const { diffs } = await proposeFixes(source, 'verified', choice);
    const texts = diffs[0]?.hunks[0]?.map((line) => line.text) ?? [];
    expect(texts.map((each) => each.slice(-20))).toEqual(
      ['xxxxxy","paths":{}}', 'xxxxxz","paths":{}}'].map((end) => `x${end}`),
    );
    expect(texts.every((each) => each.startsWith('…') && each.length < 250)).toBe(true);
  });
});

/** The range of a part of the first match, without lines and columns that mean anything. */
function rangeOf(text: string, match: string, from: number, to: number) {
  const at = text.indexOf(match);
  const position = (offset: number) => ({ line: 1, column: 1, offset: at + offset });
  return { start: position(from), end: position(to) };
}
