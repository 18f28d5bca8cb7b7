import type { Entered, TestedOperation, TestPlan } from '../contract/submission.ts';
import { brief, textOr } from '../files/json-value.ts';
import type { Operation } from '../openapi/operation.ts';
import { normalizeWhitespace } from '../text/blanks.ts';
import { csvCell } from '../text/foreign-text.ts';
import type { ConnectorFacts } from './connector-facts.ts';
import { MCP_BODY } from './values.ts';

const WANTED_CALLS = 10;
/** Of a hostile definition, only so many are planned. The largest published one has 219. */
const MOST = 2000;
const LONGEST = 200;

/** Plans ten successful calls and a flow for each operation that users see, and a line for each tool of an MCP server. */
export function testPlanOf(facts: ConnectorFacts, entered: Entered): TestPlan {
  const mcp = new Set(facts.mcpOperations);
  const tools = mcp.size === 0 ? [] : toolsOf(entered);
  const operations = [...facts.operations.slice(0, MOST).map(rowOf), ...tools].map((row) => ({
    ...row,
    calls: callsOf(entered, row.key),
    hasFlow: entered.flows?.includes(row.key) ?? false,
  }));
  return {
    operations,
    ...(mcp.size > 0 && { firstBody: MCP_BODY }),
    csv: csvOf(operations),
  };
}

type Row = Omit<TestedOperation, 'calls' | 'hasFlow'>;

function rowOf(operation: Operation): Row {
  const { id, method, path, value, isTrigger, parameters } = operation;
  const route = `${method.toUpperCase()} ${path}`;
  return {
    key: brief(id ?? route, LONGEST),
    name: short(textOr(value.summary) ?? id ?? route),
    kind: isTrigger ? 'trigger' : 'action',
    inputs: parameters
      .filter(({ value, isInternal }) => value.required === true && !isInternal)
      .slice(0, MOST)
      .map((parameter) =>
        short(textOr(parameter.value['x-ms-summary']) ?? parameter.name ?? 'body'),
      ),
    expected: expectedOf(operation),
    wantedCalls: WANTED_CALLS,
  };
}

function expectedOf({ responses, responseCodes }: Operation): string {
  const success = responses.find(({ isSuccess }) => isSuccess);
  if (success === undefined) return brief(responseCodes[0] ?? 'an answer without an error');
  const description = textOr(success.value.description);
  return description === undefined ? success.code : `${success.code}: ${short(description)}`;
}

/** The tools are known to the server only: the publisher names them. */
function toolsOf({ tools = [] }: Entered): readonly Row[] {
  const names = [...new Set(tools.map((tool) => short(String(tool))))].filter(
    (name) => name !== '',
  );
  return names.slice(0, MOST).map((name) => ({
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

function short(text: string): string {
  return brief(normalizeWhitespace(text), LONGEST);
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
