import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, runHere, scratchFolder } from './command-line.ts';

const folder = scratchFolder();
copyOf('good', join(folder, 'connector'));
rmSync(join(folder, 'connector/intro.md'));

const submit = (...args: readonly string[]) => runHere(folder, ['submit', ...args]);

describe('submit', () => {
  it('prints the road, why, the next step, and each step with what to enter', async () => {
    const { status, stdout, stderr } = await submit('connector');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Partner Center\n/);
    expect(stdout).toContain('ISV Studio has closed. Assumed from your files.\n');
    expect(stdout).toContain(
      '\nNext: Open a seller account in Partner Center, and get your business verified.\n',
    );
    expect(stdout).toContain('\n    Privacy policy: https://www.harbortides.dev/privacy\n');
    expect(stdout).toMatch(/\nOther roads, with --road: pull-request, mcp, .*own-tenant\.\n/);
    // The intro is missing, so that the package cannot be zipped.
    expect(status).toBe(1);
  });

  it('takes the road of --road, and ends with 0 if no fault holds back a step', async () => {
    const { status, stdout } = await submit('connector', '--road', 'own-tenant');
    expect(stdout).toMatch(/^Only for my own tenant\n/);
    expect(status).toBe(0);
  });

  it('follows the profile of --profile', async () => {
    expect((await submit('connector', '--profile', 'independent')).stdout).toMatch(
      /^Independent publisher\n/,
    );
  });

  it('prints the whole plan as Markdown, with the texts to copy', async () => {
    const { stdout } = await submit('connector', '--road', 'pull-request', '--format', 'markdown');
    expect(stdout).toMatch(/^# Harbor Tides: Open-source pull request\n/);
    expect(stdout).toContain('\n## Body of the pull request\n\n```text\nAdds Harbor Tides in');
    expect(stdout).toContain('\n- [x] Attest that the brand color is your own');
  });

  it('prints the plan as JSON', async () => {
    const { stdout } = await submit('connector', '--format', 'json');
    const { tool, plan } = JSON.parse(stdout);
    expect(tool.name).toBe('connector-preflight');
    expect(plan).toMatchObject({ road: 'partner-center', next: 'account' });
    expect(plan.testPlan.operations).toHaveLength(3);
  });

  it('prints titles that are dangerous to a terminal spelled out', async () => {
    const path = join(copyOf('good', join(folder, 'hostile')), 'apiDefinition.swagger.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"Harbor Tides"', '"\\u001b[31mTides ##vso[task.x]"'));
    for (const format of ['text', 'markdown', 'json']) {
      const { stdout } = await submit('hostile', '--format', format);
      expect(stdout).toContain('Tides');
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toContain('##vso[');
    }
  });

  it.each([
    [
      ['connector', '--road', 'home'],
      'Choose pull-request, partner-center, mcp, independent, certified-update, isv-studio, isv-studio-update, own-tenant as --road: it is "home".\n',
    ],
    [['connector', '--format', 'xml'], 'Choose text, markdown or json as --format: it is "xml".\n'],
    [['connector', 'connector'], 'Name one connector: there are 2 paths.\n'],
    [['connector', '--all'], 'Leave out --all: submit does not use it.\n'],
  ])('says what is wrong with %j', async (args, message) => {
    expect(await submit(...args)).toMatchObject({ status: 2, stdout: '', stderr: message });
  });
});

describe('pack --target repository', () => {
  const pack = (name: string, ...more: readonly string[]) =>
    runHere(folder, ['pack', name, '--target', 'repository', '--output', `${name}.zip`, ...more]);

  it('writes the folder of the pull request, with a started readme', async () => {
    const { status, stdout } = await pack('connector');
    expect(status).toBe(0);
    expect(stdout.split('\n').map((line) => line.slice(66))).toEqual([
      'certified-connectors/Harbor Tides/apiDefinition.swagger.json',
      'certified-connectors/Harbor Tides/apiProperties.json',
      'certified-connectors/Harbor Tides/readme.md',
      'connector.zip',
      '',
    ]);
  });

  it('writes the same bytes each time, and replaces its own zip', async () => {
    const before = readFileSync(join(folder, 'connector.zip'));
    expect((await pack('connector')).status).toBe(0);
    expect(readFileSync(join(folder, 'connector.zip')).equals(before)).toBe(true);
  });

  it('goes to the folder of independent publishers, and asks for their intro', async () => {
    const { status, stderr } = await pack('connector', '--profile', 'independent');
    expect(status).toBe(1);
    expect(stderr).toMatch(/Add intro\.md\. Use --force to pack it anyway\.\n$/);
    const forced = await pack('connector', '--profile', 'independent', '--force');
    expect(forced.stdout).toContain(
      'independent-publisher-connectors/Harbor Tides/apiProperties.json',
    );
  });

  it('stops at errors in the files that it would contain', async () => {
    copyOf('broken', join(folder, 'broken'));
    const { status, stderr } = await pack('broken');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Fix the \d+ errors that "check" shows\./);
  });

  it('names both targets if there is none', async () => {
    expect(await runHere(folder, ['pack', 'connector', '--output', 'x.zip'])).toMatchObject({
      status: 2,
      stderr: 'Say what to build: --target isv-studio or --target repository.\n',
    });
  });
});
