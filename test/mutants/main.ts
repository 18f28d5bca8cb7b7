import { basename } from 'node:path';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import {
  type CompleteDryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collect, type FoundTest } from './collect.ts';

/** What Stryker’s changes of the rules look at to know which of them is to be made, and where they leave what ran. */
const changes: InstrumenterContext = { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: changes });

/** Finds all tests of the rules. They are the files that `npm test` runs, so a mutant that fails one fails there too. */
export async function loadTests(): Promise<Tests> {
  return new Tests(await collect());
}

class Tests {
  readonly #tests: ReadonlyMap<string, FoundTest>;

  constructor(tests: readonly FoundTest[]) {
    this.#tests = new Map(tests.map((test) => [test.id, test]));
  }

  /** Every test, noting what of the rules each one runs. */
  async runAll(): Promise<CompleteDryRunResult> {
    const tests: TestResult[] = [];
    for (const test of this.#tests.values()) {
      changes.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    delete changes.currentTestId;
    const { mutantCoverage } = changes;
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(mutantCoverage !== undefined && { mutantCoverage }),
    };
  }

  /** The tests that run what is changed, up to the first that fails. */
  async runFor({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(changes, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests: TestResult[] = [];
    for (const test of this.#concerning(activeMutant.fileName, testFilter)) {
      tests.push(await resultOf(test));
      if (tests.at(-1)?.status === TestStatus.Failed) break;
    }
    delete changes.activeMutant;
    return toMutantRunResult(
      determineHitLimitReached(changes.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests,
      },
    );
  }

  /** Of the damages only those that the rule tells of: all five hundred take ten seconds, and leaving some out can only spare a mutant. */
  *#concerning(file: string, wanted: readonly string[] = [...this.#tests.keys()]) {
    const chosen = new Set(wanted);
    for (const test of this.#tests.values()) {
      if (chosen.has(test.id) && isOf(basename(file, '.ts'), test)) yield test;
    }
  }
}

function isOf(rule: string, { name }: FoundTest): boolean {
  const [, damaged = rule] = / is told of (\S+) at /.exec(name) ?? [];
  return damaged === rule;
}

async function resultOf({ id, name, run }: FoundTest): Promise<TestResult> {
  const start = performance.now();
  const failureMessage = await failureOf(run);
  const result = { id, name, timeSpentMs: performance.now() - start };
  return failureMessage === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage };
}

async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
