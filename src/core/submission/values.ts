import type { SubmissionRequest } from '../contract/submission.ts';
import type { PackedFile } from '../contract/submission-files.ts';
import type { CopyValue } from '../contract/submission-step.ts';
import type { ClientId } from './client-ids.ts';
import type { ConnectorFacts } from './connector-facts.ts';

/** What steps are filled with. */
export interface Filling {
  readonly facts: ConnectorFacts;
  /** The folder in the repository, without a slash at its end. */
  readonly folder: string;
  readonly pullRequestTitle: string;
  readonly packed: NonNullable<SubmissionRequest['packed']>;
}

/** Every value that a step can be filled with, by name. Absent in the files means no value. */
export const values = {
  title: ({ facts }) => value('Title', facts.title),
  version: ({ facts }) => value('Version', facts.version),
  publisher: ({ facts }) => value('Publisher', facts.publisher),
  stackOwner: ({ facts }) => value('Stack owner', facts.stackOwner),
  supportEmail: ({ facts }) => value('Support email', facts.supportEmail),
  supportUrl: ({ facts }) => value('Support page', facts.supportUrl),
  website: ({ facts }) => value('Website', facts.website),
  privacyPolicy: ({ facts }) => value('Privacy policy', facts.privacyPolicy),
  categories: ({ facts }) => value('Categories', facts.categories.join(', ')),
  brandColor: ({ facts }) => value('Brand color', facts.brandColor),
  signIns: ({ facts }) => note('Sign-in', signInWords(facts)),
  redirectUrls: ({ facts }) =>
    facts.redirectUrls.map(({ label, address }) => ({ label, text: address })),
  clientIds: ({ facts }) => facts.clientIds.flatMap(clientIdValues),
  operations: ({ facts }) => note('Operations', operationWords(facts)),
  folder: ({ folder }) => value('Folder', folder),
  repository: () => value('Repository', 'https://github.com/microsoft/PowerPlatformConnectors'),
  branch: () => value('Branch', 'dev'),
  pullRequestTitle: ({ pullRequestTitle }) => value('Title', pullRequestTitle),
  proposalTitle: ({ pullRequestTitle }) => value('Title', `Proposal - ${pullRequestTitle}`),
  offerType: () => value('Offer type', 'Connectors & Agents in Microsoft Copilot Studio'),
  licenseComment: () => [
    { label: 'Comment', text: '@microsoft-github-policy-service agree' },
    {
      label: 'Comment for a company',
      text: '@microsoft-github-policy-service agree company="Your company"',
    },
  ],
  archive: ({ packed }) => fileValues(packed['isv-studio']),
  folderZip: ({ packed }) => fileValues(packed.repository),
  oauthBox: ({ facts }) =>
    note('OAuth connector', facts.redirectUrls.length > 0 ? 'checked' : 'not checked'),
  firstBody: () => value('Body', MCP_BODY),
  helpAddresses: () => [
    { label: 'Certification team', text: 'certificationteam@microsoft.com' },
    { label: 'Partner management', text: 'connectorpartnermgmtteam@microsoft.com' },
    { label: 'Developer help', text: 'condevhelp@microsoft.com' },
  ],
} as const satisfies Readonly<Record<string, (filling: Filling) => readonly CopyValue[]>>;

export type ValueId = keyof typeof values;

/** The body of the first call to an MCP server: it needs no session. */
export const MCP_BODY = '{"jsonrpc":"2.0","id":1,"method":"tools/list"}';

function value(label: string, text: string | undefined): readonly CopyValue[] {
  return text === undefined || text === '' ? [] : [{ label, text }];
}

function note(label: string, text: string): readonly CopyValue[] {
  return value(label, text).map((each) => ({ ...each, isNote: true }));
}

function clientIdValues({ text, kind }: ClientId): readonly CopyValue[] {
  const label = 'Client ID';
  if (kind === 'id') return value(label, text);
  const words = {
    masked: `${text} in full; remove it from apiProperties.json before you publish the files`,
    placeholder: `a placeholder, “${text}”: take the id from your application`,
  };
  return note(label, words[kind]);
}

function fileValues(file: PackedFile | undefined): readonly CopyValue[] {
  return [...value('File', file?.fileName), ...value('SHA-256', file?.sha256)];
}

/** What the ways to sign in are called. */
export const signInKinds = {
  oauth: 'OAuth 2.0',
  key: 'API key',
  password: 'user name and password',
  other: 'other fields',
  none: 'none',
} as const;

/** Names the ways to sign in: `OAuth 2.0, API key`. */
export function signInWords({ signIns }: ConnectorFacts): string {
  return [...new Set(signIns.map(({ kind }) => signInKinds[kind]))].join(', ');
}

function operationWords({ operations }: ConnectorFacts): string {
  const triggers = operations.filter(({ kind }) => kind === 'trigger').length;
  const actions = operations.length - triggers;
  const parts = [
    ...(actions > 0 ? [`${actions} ${actions === 1 ? 'action' : 'actions'}`] : []),
    ...(triggers > 0 ? [`${triggers} ${triggers === 1 ? 'trigger' : 'triggers'}`] : []),
  ];
  return parts.join(', ');
}
