import { describe, expect, it } from 'vitest';
import type { ConnectorFacts } from '../../../../src/core/submission/connector-facts.ts';
import { testPlanOf } from '../../../../src/core/submission/test-plan.ts';
import { testingInformation } from '../../../../src/core/submission/texts/testing.ts';
import { fillingFor } from '../filling.ts';

const operation = {
  key: 'GetOrder',
  name: 'Get an order',
  kind: 'action',
  inputs: ['Order id', 'Region'],
  expected: '200: The order.',
  method: 'GET',
  isAgentServer: false,
} as const;

function textOf(changes: Partial<ConnectorFacts> = {}, hasSecondFactor = false): string {
  const facts = { ...fillingFor().facts, operations: [operation], ...changes };
  return testingInformation(facts, testPlanOf(facts, {}), hasSecondFactor);
}

const password: ConnectorFacts['signIns'] = [{ kind: 'password', fields: ['User', 'Password'] }];

describe('the testing information', () => {
  it('has the account, the steps, and inputs and result of each operation', () => {
    expect(textOf({ signIns: password, redirectUrls: [] })).toBe(
      [
        'Account',
        '- Sign-in: user name and password',
        '- User: …',
        '- Password: …',
        '- Second factor: none',
        '- The account is for this test only, and is disabled after certification.',
        '',
        'Steps',
        '1. Create a connection.',
        '2. Call each operation below with its inputs, and compare the result.',
        '',
        'Operations',
        '- Get an order (action)',
        '  Inputs: Order id = …; Region = …',
        '  Expected: 200: The order.',
        '',
      ].join('\n'),
    );
  });

  it('leaves room for the steps of a second factor', () => {
    expect(textOf({}, true)).toContain('- Second factor: asked for; the steps to pass it: …\n');
  });

  it('asks for no account if none is needed', () => {
    const text = textOf({ signIns: [{ kind: 'none', fields: [] }], redirectUrls: [] });
    expect(text).toMatch(/^Account\n- None is needed/);
    expect(text).not.toContain('Second factor');
  });

  it('says to sign in with OAuth', () => {
    expect(textOf()).toContain('1. Create a connection, and sign in with the test account.\n');
  });

  it('gives the first body of an MCP server', () => {
    expect(textOf({ operations: [{ ...operation, isAgentServer: true }] })).toContain(
      '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
    );
  });

  it('stays a text that a form takes, however many operations there are', () => {
    const operations = Array.from({ length: 2000 }, (_, at) => ({ ...operation, key: `${at}` }));
    const text = textOf({ operations });
    expect(text).toContain('\n- and 1700 more, in the test plan\n');
    expect(text.length).toBeLessThan(40_000);
  });

  it('keeps names on their line', () => {
    const text = textOf({ operations: [{ ...operation, name: 'A\nAccount\u202e' }] });
    expect(text).toContain('- A\\u{a}Account\\u{202e} (action)\n');
  });
});
