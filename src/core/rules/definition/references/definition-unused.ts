import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { objectOr, shown } from '../../../files/json/json-value.ts';
import { entryOf } from '../../../openapi/reference.ts';

const sections = ['definitions', 'parameters', 'responses'] as const;

export const definitionUnused = defineRule({
  id: 'definition-unused',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove unused definitions, parameters and responses.',
    why: 'Unused entries make the file larger and harder to review.',
    fix: 'Delete the entry.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
    valid: [
      '{ "definitions": { "A": { "type": "object" } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "description": "Done.", "schema": { "$ref": "#/definitions/A" } } } } } }, "definitions": { "A": { "type": "object" } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": {} } }, "definitions": { «"A"»: { "type": "object" } }, "parameters": { «"id"»: { "name": "id", "in": "query", "type": "string" } }, "responses": { «"Done"»: { "description": "Done." } } }',
    ],
  },

  *check({ root, references, operations }) {
    // Without operations everything is unused, and another rule reports that.
    if (operations.length === 0) return;
    const refs = new Set(references.map(({ ref }) => ref));
    const used = new Set(Array.from(refs, entryOf));
    for (const section of sections) {
      for (const name of Object.keys(objectOr(root[section]))) {
        const at = child(`/${section}`, name);
        if (used.has(at)) continue;
        yield {
          at,
          highlight: 'key',
          message: `Delete ${shown(name)} from "${section}": nothing refers to it.`,
          fix: { title: 'Delete the entry', changes: [{ remove: at }] },
        };
      }
    }
  },
});
