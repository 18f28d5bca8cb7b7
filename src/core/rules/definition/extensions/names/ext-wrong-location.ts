import { defineRule } from '../../../../engine/rule.ts';
import { extensionFaults } from '../../../../openapi/extensions/extension-faults.ts';
import { extensionPlaces } from '../../../../openapi/extensions/extension-names.ts';

/** Places with a rule of their own: those of encodings, and those of lists and schemas in parameters. */
const elsewhere = /\/(?:parameters|headers)\/.*x-ms-dynamic-[\w-]+$|x-ms-url-encoding$/;

export const extWrongLocation = defineRule({
  id: 'ext-wrong-location',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Write each extension where the platform reads it.',
    why: 'Elsewhere the platform ignores it: what is hidden stays visible, and a trigger stays an action.',
    fix: 'Move the extension to where it belongs, or remove it.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-visibility": "internal" } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { «"x-ms-visibility"»: "internal", "get": {} } } }',
      '{ "swagger": "2.0", "paths": { "/a": { «"x-ms-trigger"»: "single", "post": {} } } }',
      '{ "swagger": "2.0", "info": { «"x-ms-capabilities"»: {} } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { «"x-ms-dynamic-schema"»: {} } } } }',
    ],
  },

  *check(definition) {
    for (const { at, kind, name, holder } of extensionFaults(definition)) {
      if (kind !== 'misplaced' || elsewhere.test(at)) continue;
      yield {
        at,
        highlight: 'key',
        message: `Move "${name}" out of ${holder}: it belongs to ${placesOf(name)}.`,
      };
    }
  },
});

/** Lists where an extension belongs, without places that only mirror others. */
function placesOf(name: string): string {
  const places = extensionPlaces.get(name) ?? [];
  const main = places.filter((place) => place !== 'body parameters' && place !== 'list items');
  return main.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
