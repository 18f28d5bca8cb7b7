import type { Road } from '../road.ts';
import { redirectUrls } from './shared-steps.ts';

/** A connector for the publisher's own tenant. */
export const ownTenant: Road = {
  id: 'own-tenant',
  title: 'Only for my own tenant',
  summary:
    'Nothing is submitted, reviewed or published: you import the connector and share it with your colleagues.',
  profiles: ['verified', 'independent', 'custom'],
  steps: [
    {
      id: 'import',
      part: 'Import',
      todo: 'Open Custom connectors in Power Automate or Power Apps, select New custom connector, Import an OpenAPI file, and choose apiDefinition.swagger.json.',
      sources: ['import'],
      checks: ['definitionRead'],
    },
    {
      id: 'command-line',
      part: 'Import',
      todo: 'Or create it with all its files at once: run “paconn create” with the definition, the properties and the icon.',
      isOptional: true,
      sources: ['commandLine'],
    },
    {
      id: 'enter-sign-in',
      part: 'Sign-in',
      todo: 'Enter what the connector needs to sign in on the Security tab.',
      sources: ['import'],
      when: ['credentials'],
      values: ['signIns'],
    },
    redirectUrls,
    {
      id: 'call-once',
      part: 'Test',
      todo: 'Create a connection on the Test tab, and call each operation once.',
      sources: ['import'],
      values: ['operations'],
    },
    {
      id: 'share',
      part: 'Share',
      todo: 'Share the connector with your colleagues: open it from the list of custom connectors, and invite them.',
      isOptional: true,
      constraint:
        'Nobody else sees it before, and each colleague makes a connection of their own. For people outside your organization it has to be certified.',
      sources: ['sharing'],
    },
  ],
};
