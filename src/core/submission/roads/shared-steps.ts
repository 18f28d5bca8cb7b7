import type { Step } from '../road.ts';

/** The addresses to allow before anybody signs in to test. */
export const redirectUrls: Step = {
  id: 'redirect-urls',
  part: 'Sign-in',
  todo: 'Allow these redirect URLs in your application at the identity provider.',
  field: 'Redirect URLs',
  sources: ['submitPage', 'files', 'oauth'],
  when: ['oauth'],
  values: ['redirectUrls'],
  rules: ['oauth-redirect-mode', 'oauth-redirect-url-present'],
};

/** What the form asks for to test OAuth, and no file may contain. */
export const clientId: Step = {
  id: 'client-id',
  part: 'Sign-in',
  todo: 'Enter the client id of your production application in the form.',
  field: 'Client ID',
  constraint: 'It must be valid, and it cannot be changed after you submit.',
  sources: ['submitPage', 'testing', 'offerReport'],
  when: ['oauth'],
  values: ['clientIds'],
  rules: ['oauth-client-id-key'],
};

export const clientSecret: Step = {
  id: 'client-secret',
  part: 'Sign-in',
  todo: 'Enter the client secret in the form, nowhere else, and note here when it expires.',
  field: 'Client secret',
  constraint:
    'It must be valid. It is stored in Azure Key Vault, and cannot be changed after you submit: ask your Microsoft contact to change it.',
  warning: 'Never put it in a file, a pull request or an email.',
  newer:
    'All users of the certified connector share it. A new secret needs an update of the connector, so begin at least a month before it expires.',
  sources: ['submitPage', 'offerReport', 'closedStudio'],
  when: ['oauth'],
  rules: ['oauth-client-secret-absent', 'secrets-in-swagger', 'file-secrets', 'script-secrets'],
  day: 'secretExpiry',
  isSecret: true,
};

/** The tests that every road to certification asks for. */
export const tenCalls: Step = {
  id: 'ten-calls',
  tool: 'test-plan',
  part: 'Preparation',
  todo: 'Call each operation successfully at least ten times in your environment.',
  constraint: 'Count the calls in the test plan.',
  sources: ['files'],
  checks: ['callsCounted'],
  values: ['operations'],
};

/** The intro, checked as far as files show it. */
export const introReady: Step = {
  id: 'intro-ready',
  tool: 'studio',
  part: 'Preparation',
  todo: 'Write intro.md, the text of the connector’s public page, from the template.',
  constraint:
    'The first paragraph has at most eight sentences and differs from the description. Prerequisites, credentials (unless none are needed), first steps, known issues, errors and FAQ follow.',
  warning: 'Do not list actions or triggers: that part of the page is generated.',
  sources: ['submitPage', 'files'],
  rules: ['intro-*'],
  checks: ['introExists'],
  isProved: true,
};

/** How the files become a connector in a solution. */
export const oneConnector: Step = {
  id: 'one-connector',
  part: 'Package',
  todo: 'Put exactly one connector into the connector solution.',
  constraint:
    'Run “pac connector create” with the files and --solution-unique-name. Change it with “pac connector update”: creating it again leaves a second one, “Name - 1”.',
  sources: ['solutionCommand', 'offerReport'],
  checks: ['packageOfOneConnector'],
};

/** Where to ask. */
export const help: Step = {
  id: 'help',
  part: 'Help',
  todo: 'Ask the certification team if you get stuck: office hours are on Tuesdays, 15:30 to 16:30 UTC.',
  isOptional: true,
  sources: ['files', 'independent', 'mcpFlow'],
  values: ['helpAddresses'],
};
