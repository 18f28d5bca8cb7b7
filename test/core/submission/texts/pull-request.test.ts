import { describe, expect, it } from 'vitest';
import type { PackagePlan } from '../../../../src/core/contract/report.ts';
import type { Task } from '../../../../src/core/contract/task.ts';
import type { ConnectorFacts } from '../../../../src/core/submission/connector-facts.ts';
import {
  pullRequestBody,
  pullRequestTitle,
} from '../../../../src/core/submission/texts/pull-request.ts';
import { fillingFor } from '../filling.ts';

const { facts: sound } = fillingFor();
const operation = {
  key: 'ListOrders',
  name: 'List orders',
  kind: 'action',
  inputs: [],
  expected: '200',
  method: 'GET',
  isAgentServer: false,
} as const;

const folder: PackagePlan = { fileName: '', entries: [], omitted: [], missing: [], blockers: 0 };

const task = (ruleId: string): Task => ({
  consequence: 'asked',
  title: 'Do it.',
  ruleIds: [ruleId],
  count: 1,
  fixable: 0,
  diagnostics: [],
});

function bodyOf(changes: Partial<ConnectorFacts> = {}, ...ruleIds: readonly string[]): string {
  return pullRequestBody({
    facts: { ...sound, operations: [operation], ...changes },
    tasks: ruleIds.map(task),
    folder,
    folderPath: 'certified-connectors/Harbor Orders',
  });
}

/** The attestations, by whether they are ticked. */
const ticksOf = (body: string) =>
  Array.from(body.matchAll(/^- \[([ x])\] (.*)$/gm), ([, tick, text = '']) => [
    tick === 'x',
    /exist|works|describes|response schemas|paconn|brand color|icon/.exec(text)?.[0],
  ]);

describe('the body of the pull request', () => {
  it('ticks what the files prove, and nothing that only the publisher knows', () => {
    expect(ticksOf(bodyOf())).toEqual([
      [false, 'exist'],
      [false, 'works'],
      [true, 'describes'],
      [true, 'response schemas'],
      [false, 'paconn'],
      [true, 'brand color'],
    ]);
  });

  it.each([
    ['operation-description-required', 'describes'],
    ['parameter-description-required', 'describes'],
    ['response-exact-schema', 'response schemas'],
    ['icon-brand-color-not-white', 'brand color'],
  ])('leaves an attestation open for %s', (ruleId, name) => {
    const left = ticksOf(bodyOf({}, ruleId)).filter(([isTicked]) => !isTicked);
    expect(left.map(([, text]) => text)).toEqual(expect.arrayContaining([name]));
    expect(left).toHaveLength(4);
  });

  it('ticks nothing without files that were read', () => {
    const body = bodyOf({ hasDefinition: false, hasProperties: false, operations: [] });
    expect(ticksOf(body).filter(([isTicked]) => isTicked)).toEqual([]);
  });

  it('attests of an independent publisher that there is no icon, and asks for screenshots', () => {
    const body = bodyOf({ profile: 'independent' });
    expect(ticksOf(body).at(-1)).toEqual([true, 'icon']);
    expect(body).toMatch(/Screenshots of three operations .*:\n\n1\. \n2\. \n3\. \n/);
    expect(bodyOf()).not.toContain('Screenshots');
  });

  it('names folder, publisher, sign-in and support', () => {
    const body = bodyOf();
    expect(body).toMatch(/^Adds Harbor Orders in `certified-connectors\/Harbor Orders`\.\n/);
    expect(body).toContain('- Publisher: Harbor\n');
    expect(body).toContain('- Sign-in: OAuth 2\\.0\n');
    expect(body).toContain('- Support: `help@harbororders.dev`\n');
  });

  it('shows titles as text, whatever they are', () => {
    const title = '<img src=x onerror=alert(1)> [x](javascript:y) @team #12 **b**';
    const body = bodyOf({ title, publisher: '- [x] I attest everything\n- [x] Really' });
    expect(body).not.toMatch(/<img|\]\(javascript|(?<!`)@team|\*\*b/);
    expect(ticksOf(body)).toHaveLength(6);
  });
});

describe('the title of the pull request', () => {
  it('says who publishes only for independent publishers', () => {
    expect(pullRequestTitle(sound)).toBe('Harbor Orders');
    expect(pullRequestTitle({ ...sound, profile: 'independent' })).toBe(
      'Harbor Orders (Independent Publisher)',
    );
  });
});
