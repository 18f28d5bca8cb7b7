import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './imports.ts';

const folder = join(project, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

describe.each(workflows)('$name', ({ text }) => {
  it('pins every action to a commit, with its version beside it', () => {
    const used = text.match(/^.*\buses:.*$/gm) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) {
      expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('may read the code, and nothing else', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    const given = text.match(/(?<=^ {4}permissions:\n)(?: {6}.+\n)+/gm) ?? [];
    expect(given.length).toBe(jobsIn(text));
    for (const permissions of given) expect(permissions).toBe('      contents: read\n');
    expect(text.match(/persist-credentials: false/g)).toHaveLength(given.length);
    expect(text).not.toMatch(/pull_request_target|secrets\./);
  });

  it('ends what hangs, and what a newer commit of a pull request replaces', () => {
    expect(text.match(/^ {4}timeout-minutes: \d+$/gm)).toHaveLength(jobsIn(text));
    expect(text).toMatch(/^concurrency:\n {2}group: .*github\.ref.*\n {2}cancel-in-progress: /m);
  });

  it('installs only what the lockfile names, and runs no scripts of packages', () => {
    const run = readFileSync(join(project, '.ci/run'), 'utf8');
    const installs = `${text}\n${run}`.match(/npm (?:ci|i|install|add|exec)\b.*/g) ?? [];
    expect(installs.length).toBeGreaterThan(1);
    for (const command of installs) {
      expect(command).toMatch(/^npm (?:ci|install .*--package-lock-only) ?.*--ignore-scripts/);
    }
  });
});

/** Counts the jobs of a workflow. */
function jobsIn(text: string): number {
  return text.match(/^ {2}[\w-]+:$/gm)?.length ?? 0;
}

describe('test.yml', () => {
  const text = workflows.find(({ name }) => name === 'test.yml')?.text ?? '';

  it('runs on three systems with three versions of Node, and everything on one', () => {
    expect(text).toContain('os: [ubuntu-latest, macos-latest, windows-latest]');
    expect(text).toContain('node: [20, 22, 24]');
    expect(text).toMatch(/FULL: 1\n/);
    expect(text).toContain('run: bash .ci/run');
  });
});
