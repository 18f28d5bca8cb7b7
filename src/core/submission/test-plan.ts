import type { Entered } from '../contract/entered.ts';
import type { TestedOperation, TestPlan } from '../contract/test-plan.ts';
import { brief } from '../files/json/json-value.ts';
import { normalizeWhitespace } from '../text/blanks.ts';
import { csvCell } from '../text/foreign-text.ts';
import type { ConnectorFacts } from './connector-facts.ts';
import { maskedTyped } from './typed/masked.ts';
import { MCP_BODY } from './values.ts';

const WANTED_CALLS = 10;
const MOST_TOOLS = 2000;
const LONGEST_NAME = 200;

type Row = Omit<TestedOperation, 'calls' | 'hasFlow'>;

/** Plans ten successful calls and a flow for each operation that users see, and a line for each tool of an MCP server. */
export function testPlanOf(facts: ConnectorFacts, entered: Entered): TestPlan {
  const isMcp = facts.operations.some(({ isAgentServer }) => isAgentServer);
  const rows = facts.operations.map(({ method, isAgentServer, ...row }): Row => {
    return { ...row, wantedCalls: WANTED_CALLS };
  });
  const operations = [...rows, ...(isMcp ? toolsOf(facts, entered) : [])].map((row) => ({
    ...row,
    calls: callsOf(entered, row.key),
    hasFlow: entered.flows?.includes(row.key) ?? false,
  }));
  return { operations, ...(isMcp && { firstBody: MCP_BODY }), csv: csvOf(operations) };
}

/** The server alone knows its tools: the publisher names them, or else the intro does. */
function toolsOf(facts: ConnectorFacts, { tools = facts.tools }: Entered): readonly Row[] {
  const names = new Set(tools.slice(0, MOST_TOOLS).map((tool) => shortName(String(tool))));
  names.delete('');
  return Array.from(names, (name) => ({
    key: `tool ${name}`,
    name,
    kind: 'tool',
    inputs: [],
    expected: 'the result of the tool',
    wantedCalls: 1,
  }));
}

function callsOf({ calls = {} }: Entered, key: string): number {
  const count = Object.hasOwn(calls, key) ? Number(calls[key]) : 0;
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

function shortName(text: string): string {
  return brief(normalizeWhitespace(maskedTyped(text)), LONGEST_NAME);
}

/** Writes the table for a spreadsheet, which evaluates nothing in it. */
function csvOf(operations: readonly TestedOperation[]): string {
  const head = [
    ...['Operation', 'Id', 'Kind', 'Required inputs', 'Expected result'],
    ...['Successful calls', 'Calls wanted', 'Flow made'],
  ];
  const rows = operations.map(
    ({ name, key, kind, inputs, expected, calls, wantedCalls, hasFlow }) => [
      ...[name, key, kind, inputs.join(', '), expected],
      ...[String(calls), String(wantedCalls), hasFlow ? 'yes' : 'no'],
    ],
  );
  return [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
