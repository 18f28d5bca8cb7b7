import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { pointer } from '../../../files/json/json-pointer.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { closestName } from '../../../text/closest-name.ts';

const KNOWN: readonly string[] = ['actions', 'triggers', 'gateway', 'cloud'];

export const capabilitiesKnownValues = defineRule({
  id: 'capabilities-known-values',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'List only actions, triggers, gateway and cloud in "capabilities".',
    why: 'The platform has rejected connectors with other values, and it may be case-sensitive.',
    fix: 'Write the value in lower case, or remove it. An empty list is fine.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    messages: ['ApiDefinitionCapabilitiesInvalid'],
    valid: ['{ "properties": { "capabilities": ["actions", "triggers", "gateway", "cloud"] } }'],
    invalid: [
      '{ "properties": { "capabilities": [«"Actions"»] } }',
      '{ "properties": { "capabilities": [«"cloud only"»] } }',
    ],
  },

  *check({ capabilities }) {
    for (const [index, value] of capabilities.entries()) {
      if (typeof value !== 'string' || KNOWN.includes(value)) continue;
      const at = pointer`/properties/capabilities/${index}`;
      const meant = textOr(value) && closestName(value.trim(), KNOWN);
      if (meant === undefined || capabilities.includes(meant)) {
        const message = `Remove ${shown(value)} from "capabilities": the platform knows only ${KNOWN.join(', ')}.`;
        yield { at, message, fix: { title: 'Remove the value', changes: [{ remove: at }] } };
      } else {
        yield {
          at,
          message: `Change ${shown(value)} to "${meant}" in "capabilities": the platform does not know the value.`,
          fix: changeTo(at, meant, { safe: true }),
        };
      }
    }
  },
});
