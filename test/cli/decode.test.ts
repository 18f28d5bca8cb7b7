import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runner, samples } from './command-line.ts';

const MESSAGE = 'Please add stackOwner property.';

function decode(input: string, ...args: string[]) {
  return spawnSync(process.execPath, [runner, 'decode', ...args], {
    cwd: samples,
    encoding: 'utf8',
    input,
  });
}

describe('decode', () => {
  it('explains a message', () => {
    const { status, stdout } = decode(MESSAGE);
    expect(stdout).toContain('stackowner-required: Name the owner of the service.');
    expect(stdout).toContain('1 of 1 understood.');
    expect(status).toBe(0);
  });

  it('says in JSON what the connector still has', () => {
    const text = "The 'x-ms-summary' property is required.";
    const { status, stdout } = decode(text, 'broken', '--format', 'json');
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

  it('says what it does not know, and fails', () => {
    const { status, stdout } = decode('The tide tables lack a harbor.');
    expect(stdout).toMatch(/No rule knows this message\. Closest: /);
    expect(stdout).toContain('0 of 1 understood.');
    expect(status).toBe(1);
  });

  it.each([['good', 'broken'], ['good', '--format', 'xml'], ['missing']])(
    'cannot run with %s %s %s',
    (...args) => {
      expect(decode(MESSAGE, ...args)).toMatchObject({ status: 2, stdout: '' });
    },
  );
});
