import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runHere, runIn, samples, scratchFolder } from './command-line.ts';

const folder = scratchFolder();

function npmRun(command: string, ...args: string[]) {
  return runIn(folder, [command, ...args]);
}

function here(command: string, ...args: string[]) {
  return runHere(folder, [command, ...args]);
}

describe('check', () => {
  it('finds no errors in the good sample, and exits with 0', () => {
    const { status, stdout } = npmRun('check', join(samples, 'good'), '--format', 'json');
    const { tool, connectors } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(tool.name).toBe('connector-preflight');
    expect(connectors).toMatchObject([
      {
        root: 'good',
        name: 'Harbor Tides',
        profile: 'verified',
        counts: { error: 0 },
      },
    ]);
  });

  it('reports the faults of the broken sample with positions, and exits with 1', () => {
    const { status, stdout } = npmRun('check', join(samples, 'broken'), '--format', 'json');
    const [connector] = JSON.parse(stdout).connectors;
    const missing = connector.diagnostics.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'parameter-summary-required',
    );
    expect(status).toBe(1);
    expect(missing).toMatchObject({
      severity: 'error',
      authority: 'validator',
      file: 'apiDefinition.swagger.json',
      pointer: '/paths/~1stations~1{stationId}~1tides/get/parameters/1',
    });
    const text = readFileSync(join(samples, 'broken', missing.file), 'utf8');
    const { start, end } = missing.range;
    expect(JSON.parse(text.slice(start.offset, end.offset)).name).toBe('date');
    expect(text.split('\n')[start.line - 1]?.[start.column - 1]).toBe('{');
  });

  it('writes the verdict, the tasks with three places each, and the counts', async () => {
    const { stdout } = await here('check', join(samples, 'broken'));
    const lines = stdout.trimEnd().split('\n');
    expect(lines[1]).toMatch(/^Not ready|^\d+ things? blocks? certification/);
    const asked = lines.indexOf(lines.find((line) => line.startsWith('asked: ')) ?? '');
    expect(lines[2]).toMatch(/^blocks: .+\. \(\d+ places?.*\)$/);
    expect(asked).toBeGreaterThan(2);
    const longest = lines.join('\n').match(/(?:\n {2}.*: .*)+/g) ?? [];
    expect(Math.max(...longest.map((run) => run.trim().split('\n').length))).toBe(3);
    expect(lines.at(-1)).toMatch(/^\d+ blocks?, \d+ asked(?:, \d+ guidelines?)?, \d+ tips?\.$/);
  });

  it('tells programs the verdict and the tasks, with indices of their findings', async () => {
    const { stdout } = await here('check', join(samples, 'broken'), '--format', 'json');
    const [{ verdict, tasks, diagnostics }] = JSON.parse(stdout).connectors;
    expect(verdict).toMatch(/\.$/);
    expect(Object.keys(tasks[0]).sort()).toEqual(
      ['consequence', 'count', 'diagnostics', 'fixable', 'ruleIds', 'title'].sort(),
    );
    const told = tasks.flatMap((task: { diagnostics: number[] }) => task.diagnostics);
    expect(told.toSorted((a: number, b: number) => a - b)).toEqual(
      diagnostics.map((_: unknown, index: number) => index),
    );
  });

  it('writes a line for each finding with --all: file:line:column', async () => {
    const { stdout } = await here('check', join(samples, 'broken'), '--all');
    expect(stdout).toMatch(
      /broken\/apiDefinition\.swagger\.json:\d+:\d+: error: Add "x-ms-summary"/,
    );
  });

  it('finds every connector in a folder tree, including zips', async () => {
    cpSync(samples, join(folder, 'tree/samples'), { recursive: true });
    const zip = new JSZip();
    for (const name of ['apiDefinition.swagger.json', 'apiProperties.json', 'icon.png']) {
      zip.file(name, readFileSync(join(samples, 'good', name)));
    }
    writeFileSync(join(folder, 'tree/good.zip'), await zip.generateAsync({ type: 'uint8array' }));
    const { stdout } = await here('check', 'tree', '--format', 'json');
    const roots = JSON.parse(stdout).connectors.map(({ root }: { root: string }) => root);
    expect(roots.sort()).toEqual(['tree/good.zip', 'tree/samples/broken', 'tree/samples/good']);
  });

  it.each([
    [[], /Name a folder/],
    [['nowhere'], /nothing at nowhere/],
    [['--profile', 'gold', '.'], /gold/],
    [['--wrong', '.'], /Usage/],
  ])('exits with 2 and says why for %j', async (args, reason) => {
    const { status, stdout, stderr } = await here('check', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
  });

  it('reports a file that is not a zip as a finding', async () => {
    writeFileSync(join(folder, 'not.zip'), 'hello');
    const { status, stdout } = await here('check', 'not.zip', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).connectors[0].diagnostics).toMatchObject([
      { ruleId: 'archive-valid-zip' },
    ]);
  });
});

describe('fixing', () => {
  it('changes nothing in a dry run, then applies the safe fixes once', async () => {
    const copy = join(folder, 'to-fix');
    cpSync(join(samples, 'broken'), copy, { recursive: true });
    const definition = join(copy, 'apiDefinition.swagger.json');
    const before = readFileSync(definition, 'utf8');
    const dry = await here('check', copy, '--fix-dry-run');
    expect(dry.stderr).toMatch(/would fix: .*comma/i);
    expect(readFileSync(definition, 'utf8')).toBe(before);
    await here('check', copy, '--fix');
    const after = readFileSync(definition, 'utf8');
    expect(() => JSON.parse(after)).not.toThrow();
    expect((await here('check', copy, '--fix')).stderr).toBe('');
  });
});

describe('pack', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('packs the three files byte for byte, into the same archive each time', async () => {
    for (const [output, zone] of [
      ['a.zip', 'UTC'],
      ['b.zip', 'Asia/Kolkata'],
    ] as const) {
      vi.stubEnv('TZ', zone);
      const { status } = npmRun(
        'pack',
        join(samples, 'good'),
        '--target',
        'isv-studio',
        '--output',
        output,
      );
      expect(status).toBe(0);
    }
    const bytes = readFileSync(join(folder, 'a.zip'));
    expect(readFileSync(join(folder, 'b.zip'))).toEqual(bytes);
    const { files } = await JSZip.loadAsync(bytes);
    expect(Object.keys(files)).toEqual([
      'apiDefinition.swagger.json',
      'apiProperties.json',
      'icon.png',
    ]);
    for (const name of Object.keys(files)) {
      expect(await files[name]?.async('nodebuffer')).toEqual(
        readFileSync(join(samples, 'good', name)),
      );
    }
  });

  it('refuses to pack a connector with errors unless forced', async () => {
    const args = [join(samples, 'broken'), '--target', 'isv-studio', '--output', 'forced.zip'];
    expect(await here('pack', ...args)).toMatchObject({ status: 1, stdout: '' });
    expect((await here('pack', ...args, '--force')).status).toBe(0);
  });

  it('reports how many errors prevent packing', async () => {
    const connector = join(folder, 'one-error');
    cpSync(join(samples, 'good'), connector, { recursive: true });
    const file = join(connector, 'apiDefinition.swagger.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"x-ms-summary": "Day",', ''));
    const args = ['--target', 'isv-studio', '--output', 'one.zip'];
    const { stderr } = await here('pack', connector, ...args);
    expect(stderr).toContain('Fix the 1 error that "check" shows.');
  });
});
