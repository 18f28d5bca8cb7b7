import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { runHere, runner, samples } from './command-line.ts';

const MESSAGE = 'Please add stackOwner property.';

function decode(input: string, ...args: string[]) {
  const stdin = Readable.from([input]) as typeof process.stdin;
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin);
  return runHere(samples, ['decode', ...args]);
}

describe('decode', () => {
  it('explains a message that is piped in', () => {
    const { status, stdout } = spawnSync(process.execPath, [runner, 'decode'], {
      encoding: 'utf8',
      input: MESSAGE,
    });
    expect(stdout).toContain('stackowner-required: Name the owner of the service.');
    expect(stdout).toContain('1 of 1 understood.');
    expect(status).toBe(0);
  });

  it('says in JSON what the connector still has', async () => {
    const text = "The 'x-ms-summary' property is required.";
    const { status, stdout } = await decode(text, 'broken', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      messages: [
        {
          text,
          ruleIds: ['parameter-summary-required'],
          state: 'there',
          diagnostics: [
            { ruleId: 'parameter-summary-required', file: 'apiDefinition.swagger.json' },
          ],
        },
      ],
    });
    expect(status).toBe(0);
  });

  it('says what it does not know, and fails', async () => {
    const { status, stdout } = await decode('The tide tables lack a harbor.');
    expect(stdout).toMatch(/No rule knows this message\. Closest: /);
    expect(stdout).toContain('0 of 1 understood.');
    expect(status).toBe(1);
  });

  it.each([['good', 'broken'], ['good', '--format', 'xml'], ['missing']])(
    'cannot run with %s %s %s',
    async (...args) => {
      expect(await decode(MESSAGE, ...args)).toMatchObject({ status: 2, stdout: '' });
    },
  );
});
