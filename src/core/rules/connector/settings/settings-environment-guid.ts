import { defineRule } from '../../../engine/rule.ts';
import { objectOr } from '../../../files/json-value.ts';

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

export const settingsEnvironmentGuid = defineRule({
  id: 'settings-environment-guid',
  severity: 'warning',
  authority: 'documentation',
  subject: 'settings',
  docs: {
    summary: 'Write only the id of the environment in settings.json.',
    why: 'The schema of the file requires an id in lower case, without “Default-”. The paconn tool is not as strict today.',
    fix: 'Copy the id from the address of the maker portal, and write it in lower case without “Default-”.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-settings.schema.json',
    valid: ['{ "environment": "0a1b2c3d-0000-4000-8000-0123456789ab" }', '{ "environment": "" }'],
    invalid: [
      '{ "environment": «"Default-0a1b2c3d-0000-4000-8000-0123456789ab"» }',
      '{ "environment": «"Northwind (test)"» }',
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
      message: `Write only the id of the environment, in lower case and without “Default-”: it ${id === undefined ? 'contains no id' : 'is written differently'}.`,
      fix:
        id === undefined
          ? undefined
          : {
              title: 'Keep only the id',
              changes: [{ replace: at, with: id }],
            },
    };
  },
});
