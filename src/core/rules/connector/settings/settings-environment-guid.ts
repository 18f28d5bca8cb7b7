import { defineRule } from '../../../engine/rule.ts';
import { objectOr } from '../../../files/json-value.ts';

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

export const settingsEnvironmentGuid = defineRule({
  id: 'settings-environment-guid',
  severity: 'warning',
  authority: 'documentation',
  subject: 'settings',
  docs: {
    summary: 'Write the environment in settings.json as its id alone.',
    why: 'The schema of the file takes an id in lower case, without “Default-”; the tool is not as strict today.',
    fix: 'Write the id that stands in the address of the maker portal, in lower case.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-settings.schema.json',
    valid: ['{ "environment": "0a1b2c3d-0000-4000-8000-0123456789ab" }', '{ "environment": "" }'],
    invalid: [
      '{ "environment": «"Default-0a1b2c3d-0000-4000-8000-0123456789ab"» }',
      '{ "environment": «"Contoso (test)"» }',
    ],
  },

  *check({ value }) {
    const { environment } = objectOr(value);
    if (typeof environment !== 'string' || environment === '') return;
    const [id] = GUID.exec(environment.toLowerCase()) ?? [];
    if (environment === id) return;
    const at = '/environment';
    yield {
      at,
      message: 'Write the id of the environment alone, in lower case and without “Default-”.',
      fix:
        id === undefined
          ? undefined
          : {
              title: 'Keep the id alone',
              changes: [{ replace: at, with: id }],
            },
    };
  },
});
