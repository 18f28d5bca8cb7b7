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

/** The state that mutated rules read and write: which mutant is active, and which code ran. */
const mutation: InstrumenterContext = { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: mutation });

/** Collects all tests of the rules. They are the ones that `npm test` runs. */
export async function loadTests(): Promise<Tests> {
  return new Tests(await collect());
}

class Tests {
  readonly #tests: ReadonlyMap<string, FoundTest>;

  constructor(tests: readonly FoundTest[]) {
    this.#tests = new Map(tests.map((test) => [test.id, test]));
  }

  /** Runs every test, and records which code each one covers. */
  async runAll(): Promise<CompleteDryRunResult> {
    const tests: TestResult[] = [];
    for (const test of this.#tests.values()) {
      mutation.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    delete mutation.currentTestId;
    const { mutantCoverage } = mutation;
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(mutantCoverage !== undefined && { mutantCoverage }),
    };
  }

  /** Runs the tests that cover the mutant until one fails. */
  async runFor({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(mutation, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests: TestResult[] = [];
    for (const test of this.#testsFor(activeMutant.fileName, testFilter)) {
      tests.push(await resultOf(test));
      if (tests.at(-1)?.status === TestStatus.Failed) break;
    }
    delete mutation.activeMutant;
    return toMutantRunResult(
      determineHitLimitReached(mutation.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests,
      },
    );
  }

  /** Yields the given tests, but of the damage tests only those of the mutated rule: all 500 take ten seconds. Skipping some can only let a mutant survive. */
  *#testsFor(file: string, ids: readonly string[] = [...this.#tests.keys()]) {
    const chosen = new Set(ids);
    for (const test of this.#tests.values()) {
      if (chosen.has(test.id) && concerns(basename(file, '.ts'), test)) yield test;
    }
  }
}

function concerns(rule: string, { name }: FoundTest): boolean {
  const [, damaged = rule] = / reports only (\S+) at /.exec(name) ?? [];
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
