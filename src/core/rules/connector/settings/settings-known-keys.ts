import { defineRule } from '../../../engine/rule.ts';
import { pointer } from '../../../files/json-pointer.ts';
import { objectOr } from '../../../files/json-value.ts';
import { closestName } from '../../../schema/closest-name.ts';

/** Those of the published schema, then those that paconn reads besides. */
const KNOWN = [
  '$schema',
  'connectorId',
  'environment',
  'apiProperties',
  'apiDefinition',
  'icon',
  'powerAppsUrl',
  'powerAppsApiVersion',
  'flowUrl',
  'flowApiVersion',
  'script',
  'clientId',
  'tenant',
  'authorityUrl',
  'resource',
];

export const settingsKnownKeys = defineRule({
  id: 'settings-known-keys',
  severity: 'warning',
  authority: 'documentation',
  subject: 'settings',
  docs: {
    summary: 'Use the names that paconn reads in settings.json.',
    why: 'A name that paconn does not know is not looked at: the value behind it has no effect.',
    fix: 'Correct the name, or remove it.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-settings.schema.json',
    valid: ['{ "connectorId": "shared_contoso", "script": "script.csx" }'],
    invalid: ['{ «"conectorId"»: "shared_contoso" }', '{ «"notes"»: "For the test." }'],
  },

  *check({ value }) {
    for (const name of Object.keys(objectOr(value))) {
      if (KNOWN.includes(name)) continue;
      const at = pointer`/${name}`;
      const meant = closestName(name, KNOWN);
      yield {
        at,
        part: 'key',
        message:
          meant === undefined
            ? `Remove "${name}": paconn does not read it.`
            : `Rename "${name}" to "${meant}": paconn does not read the one, but the other.`,
        fix:
          meant === undefined
            ? undefined
            : {
                title: `Rename it to "${meant}"`,
                changes: [{ rename: at, to: meant }],
                safe: !Object.hasOwn(objectOr(value), meant),
              },
      };
    }
  },
});
