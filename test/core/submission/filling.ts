import type { Filling } from '../../../src/core/submission/values.ts';

/** What a connector with OAuth fills the steps with. */
export function fillingFor(): Filling {
  return {
    facts: {
      profile: 'verified',
      title: 'Harbor Orders',
      version: '2.1',
      publisher: 'Harbor',
      stackOwner: 'Harbor',
      supportEmail: 'help@harbororders.dev',
      supportUrl: 'https://harbororders.dev/help',
      website: 'https://harbororders.dev',
      privacyPolicy: 'https://harbororders.dev/privacy',
      brandColor: '#0b5563',
      categories: ['Commerce'],
      signIns: [{ kind: 'oauth', fields: [] }],
      clientIds: [{ text: 'harbor-orders', kind: 'id' }],
      redirectUrls: [
        { label: 'Redirect URL', address: 'https://global.consent.azure-apim.net/redirect' },
        {
          label: 'Redirect URL for tests',
          address: 'https://global-test.consent.azure-apim.net/redirect',
        },
      ],
      operations: [],
      tools: [],
      hasDefinition: true,
      hasProperties: true,
      hasIntro: true,
      hasReadme: true,
    },
    folder: 'certified-connectors/Harbor Orders',
    pullRequestTitle: 'Harbor Orders',
    packed: { 'isv-studio': { fileName: 'Harbor-Orders.zip', sha256: 'ab'.repeat(32) } },
  };
}
