import { defineRule } from '../../../engine/rule.ts';
import { objectOr } from '../../../files/json/json-value.ts';

/** The id of an environment. That of a tenant’s default environment starts with “Default-”. */
const ID = /(?:default-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

export const settingsEnvironmentGuid = defineRule({
  id: 'settings-environment-guid',
  severity: 'warning',
  authority: 'documentation',
  subject: 'settings',
  docs: {
    summary: 'Write only the id of the environment in settings.json.',
    why: 'The paconn tool looks for an environment with exactly this id, not for one with this name.',
    fix: 'Copy the id from the address of the maker portal. That of the default environment starts with “Default-”.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-settings.schema.json',
    valid: [
      '{ "environment": "0a1b2c3d-0000-4000-8000-0123456789ab" }',
      '{ "environment": "Default-0a1b2c3d-0000-4000-8000-0123456789ab" }',
      '{ "environment": "" }',
    ],
    invalid: [
      '{ "environment": «"https://make.powerapps.com/environments/0a1b2c3d-0000-4000-8000-0123456789ab/home"» }',
      '{ "environment": «"Northwind (test)"» }',
    ],
  },

  *check({ value }) {
    const { environment } = objectOr(value);
    if (typeof environment !== 'string' || environment === '') return;
    const [id] = ID.exec(environment) ?? [];
    if (environment === id) return;
    const at = '/environment';
    yield {
      at,
      message: `Write only the id of the environment: ${id === undefined ? 'it has none' : 'there is more around it'}.`,
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
