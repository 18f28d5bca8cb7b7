import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, runHere, scratchFolder } from './command-line.ts';

const folder = scratchFolder();
const connector = copyOf('broken', join(folder, 'broken'));

interface Finding {
  readonly ruleId: string;
  readonly fingerprint: string;
}

function check(...args: string[]) {
  return runHere(folder, ['check', 'broken', ...args]);
}

function ignore(entries: readonly object[]): void {
  writeFileSync(join(connector, '.preflight.json'), JSON.stringify({ ignore: entries }));
}

describe('what .preflight.json ignores', () => {
  it('makes the check pass, and is named with its reason', async () => {
    const [report] = JSON.parse((await check('--format', 'json')).stdout).connectors;
    ignore(
      report.diagnostics.map(({ ruleId, fingerprint }: Finding) => {
        return { rule: ruleId, fingerprint, reason: 'It\nis a test.' };
      }),
    );
    const { stdout, status } = await check();
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines[1]).toBe('Ready to submit, but you ignore 11 things that block.');
    expect(lines[2]).toMatch(/^ignored: [\w-]+ \(\d+ places?\): "It\\u\{a\}is a test\."$/);
    expect(lines.at(-1)).toBe('Nothing to do.');
  });

  it('is not fixed', async () => {
    const [report] = JSON.parse((await check('--format', 'json')).stdout).connectors;
    expect(report.ignored.some(({ fix }: { fix?: object }) => fix)).toBe(true);
    expect((await check('--fix-dry-run')).stderr).toBe('');
  });

  it('counts again once the entry is gone', async () => {
    ignore([{ rule: 'description-length', reason: 'It is a test.' }]);
    const { stdout, status } = await check();
    expect(stdout).toContain('\nignored: description-length (1 place): "It is a test."\n');
    expect(status).toBe(1);
  });
});
