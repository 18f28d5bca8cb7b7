import { arrayOr, isObject, textOr } from '../../../files/json-value.ts';
import { defineRule } from '../../../rule.ts';

export const tagsUnique = defineRule({
  id: 'tags-unique',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Define each tag once.',
    why: 'The validator refuses a second definition of the same name.',
    fix: 'Remove one of them.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['TagRedefined', "The 'tags' property defines tag '{0}' multiple times."],
    valid: ['{ "tags": [{ "name": "Files" }, { "name": "Folders" }] }'],
    invalid: ['{ "tags": [{ "name": "Files" }, «{ "name": "Files" }»] }'],
  },

  *check({ root }) {
    const seen = new Map<string, unknown>();
    for (const [index, tag] of arrayOr(root.tags).entries()) {
      const name = isObject(tag) ? textOr(tag.name) : undefined;
      if (name === undefined) continue;
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, tag);
        continue;
      }
      yield {
        at: `/tags/${index}`,
        message: `Remove the second definition of tag \`${name}\`: a tag is defined once.`,
        fix: {
          title: `Remove the second "${name}"`,
          changes: [{ remove: `/tags/${index}` }],
          safe: JSON.stringify(first) === JSON.stringify(tag),
        },
      };
    }
  },
});
