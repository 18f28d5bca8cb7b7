import { defineRule } from '../../../engine/rule.ts';
import { pointer } from '../../../files/json/json-pointer.ts';
import { objectOr } from '../../../files/json/json-value.ts';
import { closestName } from '../../../text/closest-name.ts';

/** The names in the published schema, then others that paconn also reads. */
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
    summary: 'Use only names that paconn reads in settings.json.',
    why: 'The paconn tool ignores other names, so their values have no effect.',
    fix: 'Correct the name, or remove it.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-settings.schema.json',
    valid: ['{ "connectorId": "shared_northwind", "script": "script.csx" }'],
    invalid: ['{ «"conectorId"»: "shared_northwind" }', '{ «"notes"»: "For the test." }'],
  },

  *check({ value }) {
    for (const name of Object.keys(objectOr(value))) {
      if (KNOWN.includes(name)) continue;
      const at = pointer`/${name}`;
      const meant = closestName(name, KNOWN);
      yield {
        at,
        highlight: 'key',
        message:
          meant === undefined
            ? `Remove "${name}": paconn does not read it.`
            : `Rename "${name}" to "${meant}": paconn reads only the second name.`,
        fix:
          meant === undefined
            ? undefined
            : {
                title: `Rename to "${meant}"`,
                changes: [{ rename: at, to: meant }],
                safe: !Object.hasOwn(objectOr(value), meant),
              },
      };
    }
  },
});
