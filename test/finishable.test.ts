import { beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../src/core/contract/answer.ts';
import type { ConnectorSource } from '../src/core/contract/connector-source.ts';
import type { RatedDiagnostic } from '../src/core/contract/consequence.ts';
import type { Report } from '../src/core/contract/report.ts';
import type { Task } from '../src/core/contract/task.ts';
import { askQuestions } from '../src/core/service/questions/ask-questions.ts';
import { asksIn, keyOf } from '../src/ui/session/answering.ts';
import { checkedConnectors, corpusNote, hasCorpus } from './corpus.ts';
import { sized } from './size.ts';

/** Findings that dropping a file or packing ends. */
const endedByFiles =
  /^(?:icon-required|archive-.*|script-operations-without-script|folder-(?:extra-files|icon-png|intro-md|settings-json|zip))$/;

/** Rules whose findings cannot all be finished on the page, and why. */
const leftOver: Readonly<Record<string, string>> = {
  'dynamic-host-policy-missing': 'the policy has parameters that only the publisher knows',
  'ext-dynamic-target-array': 'only the publisher knows which part of the response is the list',
  'ext-dynamic-target-property': 'only the publisher knows which property is meant',
  'ext-summary-type': 'the value is no text to correct',
  'file-json-encoding-utf8': 'the damaged letters have to be written again',
  'file-json-syntax': 'what is meant is not certain',
  'file-secrets': 'a secret must not be repeated, not even to edit it',
  'folder-readme': 'the readme has to be written; packing starts it from the template',
  'icon-dimensions': 'the picture has to be drawn',
  'icon-opaque-background': 'the picture has to be drawn',
  'default-value-type': 'the value is not one that can be converted',
  'oauth2-urls-https': 'three addresses depend on the service',
  'oauth2-urls-required': 'three addresses depend on the service',
  'operation-keyword-not-supported': 'schemas have to be merged',
  'path-empty': 'the operation has to be described, or its notification given up',
  'path-partial-duplicate': 'the service decides which path a request takes',
  'policy-template-unknown': 'another template has other parameters',
  'readme-known-issues': 'the section has to be written',
  'readme-not-intro': 'the readme has to be written again',
  'readme-obtaining-credentials': 'the section has to be written',
  'readme-publisher': 'a readme with damaged letters has to be written again',
  'readme-redirect-url': 'only the portal knows the address',
  'readme-supported-operations': 'the section has to be written',
  'schema-ref-chain': 'only the publisher knows where the circle may be cut',
  'secrets-in-swagger': 'a secret must not be repeated, not even to edit it',
  'swagger-size-1mb': 'something has to be left out',
  'swagger-size-dataverse-500k': 'something has to be left out',
  'text-replacement-character': 'the damaged letters have to be written again',
  'title-matches-folder': 'the repository names the folder',
};

/** Of what blocks or is asked, how much can be finished without leaving the page. */
describe.skipIf(!hasCorpus)(`tasks on published connectors${corpusNote}`, () => {
  const tasks: { readonly task: Task; readonly left: readonly RatedDiagnostic[] }[] = [];
  const unasked: Ask[] = [];
  let count = 0;

  beforeAll(async () => {
    for (const { source, report } of await checkedConnectors()) {
      count += 1;
      if (count % sized(10, 1) === 0) unasked.push(...(await unaskedIn(source, report)));
      for (const task of report.tasks.filter(isNeeded)) {
        tasks.push({ task, left: unfinished(task, report) });
      }
    }
  }, 120_000);

  it('can be finished on the page, at least 88 of 100', () => {
    const finished = tasks.filter(({ left }) => left.length === 0);
    expect(tasks.length).toBeGreaterThan(1500);
    expect(finished.length / tasks.length).toBeGreaterThanOrEqual(0.88);
  });

  it('ask only what can be asked', () => {
    expect(unasked).toEqual([]);
  });

  it('can be finished, but for those whose reason is named', () => {
    const left = new Set(tasks.flatMap((one) => one.left.map(({ ruleId }) => ruleId)));
    expect([...left].filter((id) => !Object.hasOwn(leftOver, id))).toEqual([]);
  });
});

/** Returns what the report says can be asked, but cannot. */
async function unaskedIn(source: ConnectorSource, report: Report): Promise<readonly Ask[]> {
  const asks = asksIn(report.diagnostics);
  const questions = await askQuestions(source, 'auto', asks);
  const asked = new Set(questions.map(keyOf));
  return asks.filter((ask) => !asked.has(keyOf(ask)));
}

function isNeeded({ consequence }: Pick<RatedDiagnostic, 'consequence'>): boolean {
  return consequence === 'blocks' || consequence === 'asked';
}

/** Returns the places of a task that have neither a fix nor a question. Files that are missing can be dropped. */
function unfinished({ diagnostics }: Task, report: Report): readonly RatedDiagnostic[] {
  return diagnostics
    .flatMap((index) => report.diagnostics[index] ?? [])
    .filter((each) => isNeeded(each) && !each.fix && !each.asks && !endedByFiles.test(each.ruleId));
}
