import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs the tests that need a document first: a process ends where the next test needs another environment. */
export class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const needsDocument = (file: TestSpecification) =>
      readFileSync(file.moduleId, 'utf8').startsWith('// @vitest-environment');
    return [...sorted.filter(needsDocument), ...sorted.filter((file) => !needsDocument(file))];
  }
}
