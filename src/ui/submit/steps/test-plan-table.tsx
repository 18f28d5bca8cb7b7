import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import type { TestedOperation } from '../../../core/contract/test-plan.ts';
import { CopyButton } from '../../base/components/copy-button.tsx';
import { useLongList } from '../../base/components/use-long-list.tsx';
import controls from '../../base/controls.module.css';
import { formatNumber, pluralize } from '../../base/wording.ts';
import { entering } from '../model/kept-submission.ts';
import type { SubmissionModel } from '../model/submission.ts';
import styles from './test-plan-table.module.css';

interface TestPlanTableProps {
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>, type?: string) => void;
}

/** What to call and which flows to make, to tick and count. */
export function TestPlanTable({ model, plan, save }: TestPlanTableProps) {
  const { operations, firstBody, csv } = plan.testPlan;
  const draw = useMemo(() => (rows: readonly TestedOperation[]) => drawRows(rows, model), [model]);
  const { rows, more } = useLongList(operations, draw, {
    limit: 30,
    page: 100,
    noun: 'operations',
  });
  return (
    <section class={styles.plan} aria-labelledby="submit-tests">
      <h2 id="submit-tests" tabIndex={-1}>
        Test plan
      </h2>
      <p class={styles.soft}>{countsOf(operations)}</p>
      {firstBody && <FirstCall body={firstBody} plan={plan} model={model} />}
      {operations.length > 0 && (
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">Operation</th>
              <th scope="col">Calls that succeeded</th>
              <th scope="col">Flow</th>
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      )}
      <div class={styles.buttons}>
        {more}
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          onClick={() => save('test-plan.csv', new TextEncoder().encode(csv), 'text/csv')}
        >
          Save as CSV
        </button>
      </div>
    </section>
  );
}

function countsOf(operations: readonly TestedOperation[]): string {
  const called = operations.filter(({ calls, wantedCalls }) => calls >= wantedCalls).length;
  const flows = operations.filter(({ hasFlow }) => hasFlow).length;
  const all = pluralize(operations.length, 'operation');
  return `${all}: ${formatNumber(called)} called often enough, ${formatNumber(flows)} in a flow.`;
}

function drawRows(
  operations: readonly TestedOperation[],
  model: SubmissionModel,
): readonly ComponentChild[] {
  // What was just entered: the plan takes a moment to say the same.
  const { entered } = model.submission.peek();
  return operations.map((operation) => {
    const { key, name, kind, inputs, expected, calls, wantedCalls, hasFlow } = operation;
    return (
      <tr key={key}>
        <th scope="row">
          {name}
          <span class={styles.soft}>
            {kind}
            {inputs.length > 0 && `, with ${inputs.join(', ')}`}; expect {expected}
          </span>
        </th>
        <td>
          <input
            type="number"
            min={0}
            max={9999}
            aria-label={`Calls of ${name}`}
            value={entered.calls?.[key] ?? calls}
            onInput={({ currentTarget: { valueAsNumber } }) => {
              const count = Number.isSafeInteger(valueAsNumber) ? valueAsNumber : 0;
              model.edit(
                entering((entered) => ({ ...entered, calls: { ...entered.calls, [key]: count } })),
              );
            }}
          />{' '}
          of {wantedCalls}
        </td>
        <td>
          <input
            type="checkbox"
            aria-label={`Flow with ${name}`}
            checked={entered.flows?.includes(key) ?? hasFlow}
            onChange={({ currentTarget: { checked } }) =>
              model.edit(
                entering(({ flows = [], ...entered }) => {
                  const others = flows.filter((other) => other !== key);
                  return { ...entered, flows: checked ? [...others, key] : others };
                }),
              )
            }
          />
        </td>
      </tr>
    );
  });
}

interface FirstCallProps extends Pick<TestPlanTableProps, 'model' | 'plan'> {
  readonly body: string;
}

/** For an MCP server: the body of the first call, and its tools, which no file lists. */
function FirstCall({ body, model, plan }: FirstCallProps) {
  const tools = plan.testPlan.operations.filter(({ kind }) => kind === 'tool');
  return (
    <>
      <p class={styles.body}>
        First, call the server with this body: <code>{body}</code>
        <CopyButton text={body} label="Body of the first call" />
      </p>
      <label class={controls.field}>
        Tools of the server, one per line
        <textarea
          rows={4}
          spellcheck={false}
          value={tools.map(({ name }) => name).join('\n')}
          onChange={({ currentTarget: { value } }) => {
            const names = value.split('\n').filter((name) => name.trim() !== '');
            model.edit(entering((entered) => ({ ...entered, tools: names })));
          }}
        />
      </label>
    </>
  );
}
