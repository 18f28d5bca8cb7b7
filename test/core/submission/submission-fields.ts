import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of facts about the processes: `FACTS`, or the one beside the project. Tests that need it are skipped without it. */
const folder = process.env.FACTS ?? join(process.cwd(), '../shared/facts');

export const hasFacts = existsSync(folder);

/** A suffix for test names that explains why they are skipped. */
export const factsNote = hasFacts
  ? ''
  : ' (skipped: there are no facts; set FACTS to their folder)';

/** A field or step of a process, as it was found in public sources. */
export interface SubmissionField {
  readonly process: string;
  readonly field: string;
  readonly verify: string | null;
  readonly source: string;
}

/** All fields; empty without the folder. */
export const submissionFields: readonly SubmissionField[] = hasFacts
  ? JSON.parse(readFileSync(join(folder, 'submission.json'), 'utf8'))
  : [];

/** The steps that each field is on, as `road/step`, by process and by how the field's name begins. */
export const fieldSteps: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'github-open-source': {
    'Target repository': ['pull-request/branch', 'pull-request/folder'],
    'Files in the folder': ['pull-request/files', 'pull-request/folder'],
    'Attestation: connector doesn': ['pull-request/new-connector'],
    'Attestation: connector works': ['pull-request/works'],
    'Attestation: detailed': ['pull-request/descriptions'],
    'Attestation: response': ['pull-request/response-schemas'],
    'Attestation: swagger': ['pull-request/validated'],
    'Attestation: valid brand': ['pull-request/brand-color', 'pull-request/no-icon'],
    Contributor: ['pull-request/license'],
    Approval: ['pull-request/answer', 'pull-request/merged'],
  },
  'isv-studio': {
    'GitHub commit id': ['isv-studio/commit'],
    'Zip archive': ['isv-studio/archive'],
    'E-mail address': ['isv-studio/email'],
    'Testing information': ['isv-studio/testing'],
    'OAuth client id': ['isv-studio/client-id'],
    'OAuth client secret': ['isv-studio/client-secret'],
    'Redirect URLs': ['isv-studio/redirect-urls'],
    'Support e-mail': ['isv-studio/support-email'],
    'intro.md': ['isv-studio/attach-intro'],
    'Submit for review': ['isv-studio/submit', 'isv-studio-update/submit-again'],
  },
  'partner-center': {
    'Seller account': ['partner-center/account'],
    Enrolment: ['partner-center/program'],
    'E-mail address': ['partner-center/entra-email'],
    'Offer type': ['partner-center/offer-type'],
    Name: ['partner-center/offer-name'],
    '(nothing)': ['partner-center/product-setup'],
    'SAS URI': ['partner-center/sas-address'],
    'Package behind': ['partner-center/package', 'partner-center/sas-address'],
    '"OAuth connector"': ['partner-center/oauth-box', 'partner-center/one-connector'],
    'Client ID': ['partner-center/client-id'],
    'Client Secret': ['partner-center/client-secret'],
    Categories: ['partner-center/categories'],
    EULA: ['partner-center/contract'],
    'Privacy policy': ['partner-center/privacy-policy'],
    'Support document': ['partner-center/support-link'],
    HideKey: ['partner-center/hide-key'],
    Notification: ['partner-center/audience'],
    Notes: ['partner-center/notes', 'partner-center/report'],
    'Certification report': ['partner-center/report'],
    'Mail with': ['partner-center/preview-test'],
    'Go live': ['partner-center/go-live'],
    'Preview to GA': ['partner-center/general-availability'],
    'Successful calls': ['partner-center/ten-calls'],
    'Solution Checker': ['partner-center/solution-checker'],
    'Export type': ['partner-center/unmanaged'],
    'Publish all': ['partner-center/publish-all'],
    'customProperties.json': ['partner-center/custom-properties'],
    'Redirect URL per': ['partner-center/redirect-urls', 'partner-center/own-redirect'],
    'Office hours': ['partner-center/help'],
  },
  'partner-center-mcp': {
    'Verified publisher': ['mcp/eligible'],
    'One POST': ['mcp/operation'],
    'OAuth 2.0': ['mcp/sign-in'],
    EVAL: ['mcp/transcripts'],
    'Sample flow': ['mcp/sample-flow'],
  },
  'independent-publisher-pr': {
    'PR titled': ['independent/proposal'],
    'MS Form': ['independent/form'],
    OneVet: ['independent/identity'],
    'PR title': ['independent/title', 'independent/folder'],
    Folder: ['independent/folder'],
    'package.zip': ['independent/package-in-folder', 'independent/folder'],
    iconBrandColor: ['independent/shared-color'],
    Authentication: ['independent/sign-in-without-oauth'],
    publisher: ['independent/names'],
    Screenshots: ['independent/screenshots'],
    Comment: ['independent/certify'],
    'Same account': ['independent/same-account', 'certified-update/same-account-and-folder'],
    Wait: ['independent/deployment'],
  },
  'update-certified': {
    'Existing offer': ['certified-update/offer'],
    'Breaking changes': ['certified-update/breaking-changes', 'certified-update/sign-in-stays'],
    Version: ['certified-update/version'],
    Deployment: ['certified-update/update-deployment'],
  },
};

/** Rules that a field names, and why they do not hold back its steps. */
export const unusedRules: Readonly<Record<string, string>> = {
  'oauth-client-id-placeholder':
    'It keeps the id out of public files: the form wants the real one, whatever the files say.',
};
