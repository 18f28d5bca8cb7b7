import type { Source } from '../contract/submission-step.ts';

const learn = 'https://learn.microsoft.com/en-us';
const connectors = `${learn}/connectors/custom-connectors`;
const repository = 'https://github.com/microsoft/PowerPlatformConnectors';
const READ = 'read in November 2026';

/** Where the demands of the roads are written, and when. */
export const sources = {
  submitPage: {
    address: `${connectors}/submit-for-certification`,
    of: '2023; the address now shows the process of Partner Center',
    kind: 'documentation',
  },
  workflow: {
    address: `${connectors}/submit-for-certification`,
    of: 'the current text, read in November 2026',
    kind: 'documentation',
  },
  offerForm: {
    address: `${learn}/power-automate/publish-a-template`,
    of: 'November 2024',
    kind: 'documentation',
  },
  files: { address: `${connectors}/certification-submission`, of: READ, kind: 'documentation' },
  policies: {
    address: `${connectors}/certification-policy-errors`,
    of: READ,
    kind: 'documentation',
  },
  testing: { address: `${connectors}/certification-testing`, of: READ, kind: 'documentation' },
  updates: { address: `${connectors}/certification-updates`, of: READ, kind: 'documentation' },
  generalAvailability: {
    address: `${connectors}/certification-to-ga`,
    of: READ,
    kind: 'documentation',
  },
  oauth: { address: `${connectors}/troubleshoot-oauth2`, of: READ, kind: 'documentation' },
  independent: {
    address: `${connectors}/certification-submission-ip`,
    of: 'January 2026, as reported',
    kind: 'documentation',
  },
  identity: {
    address: `${connectors}/certification-submission-ip#step-5-onevet-verification`,
    of: READ,
    kind: 'documentation',
  },
  mcp: {
    address: `${learn}/microsoft-agent-365/mcp-certification`,
    of: READ,
    kind: 'documentation',
  },
  mcpCopilot: {
    address: `${learn}/microsoft-copilot-studio/mcp-server-certification`,
    of: READ,
    kind: 'documentation',
  },
  import: {
    address: `${connectors}/define-openapi-definition`,
    of: READ,
    kind: 'documentation',
  },
  sharing: { address: `${connectors}/share`, of: READ, kind: 'documentation' },
  commandLine: { address: `${connectors}/paconn-cli`, of: READ, kind: 'documentation' },
  solutionCommand: {
    address: `${learn}/power-platform/developer/cli/reference/connector#pac-connector-create`,
    of: READ,
    kind: 'documentation',
  },
  template: {
    address: `${repository}/blob/dev/.github/pull_request_template.md`,
    of: READ,
    kind: 'repository',
  },
  license: { address: `${repository}/pull/2118`, of: READ, kind: 'thread' },
  approval: { address: `${repository}/pull/3816`, of: '2025 or later', kind: 'thread' },
  approvalLater: { address: `${repository}/pull/4260`, of: READ, kind: 'thread' },
  closedStudio: { address: `${repository}/issues/3751`, of: 'January 2025', kind: 'thread' },
  rollback: { address: `${repository}/issues/3757`, of: 'January 2025', kind: 'thread' },
  packageInPull: { address: `${repository}/pull/4204`, of: 'July 2026', kind: 'thread' },
  pullOrPortal: { address: `${repository}/pull/4104`, of: 'January 2026', kind: 'thread' },
  botFailed: { address: `${repository}/pull/3815`, of: READ, kind: 'thread' },
  botFlow: { address: `${repository}/pull/3833`, of: READ, kind: 'thread' },
  botDone: { address: `${repository}/pull/3848`, of: READ, kind: 'thread' },
  mismatch: { address: `${repository}/pull/3832`, of: READ, kind: 'thread' },
  mcpApproved: { address: `${repository}/pull/4185`, of: READ, kind: 'thread' },
  mcpFlow: { address: `${repository}/pull/3929`, of: 'July 2025', kind: 'thread' },
  publicSas: { address: `${repository}/pull/3641`, of: READ, kind: 'thread' },
  offerReport: {
    address:
      'https://github.com/stablebaseline/mcp/blob/deb61b85f6086904726c87cb6782a050c795a2f1/microsoft/partner-center-offer.md',
    of: 'June 2026',
    kind: 'report',
  },
  packageReport: {
    address:
      'https://github.com/apify/apify-microsoft-power-automate-integration/blob/6d42dee/CONTRIBUTING.md',
    of: 'August 2026',
    kind: 'report',
  },
  checklistReport: {
    address:
      'https://github.com/PulseBet/pulse-verity/blob/6a9b0379cbc20b4cbdc9b5f8457ff288cb1dfbd6/connectors/microsoft/pulse-verity/submission-checklist.md',
    of: 'September 2026',
    kind: 'report',
  },
  mcpConnectors: {
    address: 'https://github.com/troystaylor/SharingIsCaring',
    of: READ,
    kind: 'repository',
  },
  mcpSamples: {
    address: 'https://github.com/microsoft/CopilotStudioSamples',
    of: READ,
    kind: 'repository',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
