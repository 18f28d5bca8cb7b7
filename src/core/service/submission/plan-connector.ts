import { parseConnector } from '../../connector/parse-connector.ts';
import type { ConnectorSource } from '../../contract/connector-source.ts';
import type { PackagePlan } from '../../contract/report.ts';
import type {
  ReportForPlan,
  SubmissionPlan,
  SubmissionRequest,
} from '../../contract/submission.ts';
import { planSubmission } from '../../submission/plan-submission.ts';
import { loadRuleDocs } from '../rule-pages/rule-docs.ts';
import { maskedTexts } from '../secrets/masked-texts.ts';
import { SecretMask } from '../secrets/secret-mask.ts';
import { secretsOf } from '../secrets/secrets-of.ts';

export { checkPackage } from '../../submission/package/check-package.ts';
export { sasAddressOf } from '../../submission/typed/sas-address.ts';
export { changesSince } from './changes-since.ts';

const POLICY_CODE = /\b5000(?:\.\d+)+\b/g;

/** Plans what is left until the connector is certified. Nothing in the plan shows a secret of the files. */
export async function planConnector(
  source: ConnectorSource,
  report: ReportForPlan,
  request: SubmissionRequest,
): Promise<SubmissionPlan> {
  const docs = await loadRuleDocs();
  const { connector } = await parseConnector(source, report.profile.profile);
  const codesOf = (ruleId: string) =>
    (docs.get(ruleId)?.messages ?? []).flatMap((message) => message.match(POLICY_CODE) ?? []);
  const secrets = new SecretMask(secretsOf(connector, report.diagnostics));
  const { mask } = secrets;
  const help = { codesOf, mask, maskPlan: (plan: PackagePlan) => secrets.plan(plan) };
  const plan = planSubmission(connector, report, request, help);
  return secrets.isEmpty ? plan : maskedTexts(plan, mask);
}
