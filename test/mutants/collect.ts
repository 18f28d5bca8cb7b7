import { collectTests, getFn, type Task, type VitestRunner } from '@vitest/runner';

/** A test that can be run repeatedly. */
export interface FoundTest {
  readonly id: string;
  readonly name: string;
  run(): unknown;
}

/** The slowest files are last, because most mutants fail before them. */
const files = {
  ...import.meta.glob('../core/rules/rules.test.ts'),
  ...import.meta.glob('./findings.ts'),
  ...import.meta.glob(['../core/rules/**/*.test.ts', '!../core/rules/findings.test.ts']),
  ...import.meta.glob('../mutations.test.ts'),
};

/** Collects all tests of the rules the way Vitest does. None of these files has hooks. */
export async function collect(): Promise<readonly FoundTest[]> {
  const found: FoundTest[] = [];
  for (const file of await collectTests(Object.keys(files), runner)) {
    if (file.result?.errors) throw new Error(`${file.name}: ${file.result.errors[0]?.message}`);
    found.push(...testsIn(file, []));
  }
  return found;
}

function* testsIn(task: Task, above: readonly string[]): Generator<FoundTest> {
  const names = [...above, task.name];
  if (task.mode !== 'run') return;
  if (task.type === 'suite') for (const each of task.tasks) yield* testsIn(each, names);
  else yield { id: task.id, name: names.join(' '), run: getFn(task) };
}

const runner: VitestRunner = {
  config: {
    root: '.',
    setupFiles: [],
    name: undefined,
    passWithNoTests: false,
    testNamePattern: undefined,
    allowOnly: false,
    sequence: { shuffle: false, concurrent: false, seed: 0, hooks: 'stack', setupFiles: 'list' },
    chaiConfig: undefined,
    maxConcurrency: 1,
    testTimeout: 0,
    hookTimeout: 0,
    retry: 0,
    includeTaskLocation: false,
    diffOptions: {},
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
  },
  importFile: (path) => files[path]?.(),
};
