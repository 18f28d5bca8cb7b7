import { defineRule } from '../../../engine/rule.ts';
import { arrayOr, isObject, type JsonObject, textOr } from '../../../files/json/json-value.ts';
import { memoizedByObject } from '../../../files/memoized.ts';

/** Cached, since the first tag with a name is compared with each repetition. */
const textOfTag = memoizedByObject((tag: JsonObject) => JSON.stringify(tag));

export const tagsUnique = defineRule({
  id: 'tags-unique',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Define each tag once.',
    why: 'The validator rejects two tags with the same name.',
    fix: 'Remove one of the two tags.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['TagRedefined', "The 'tags' property defines tag '{0}' multiple times."],
    valid: ['{ "tags": [{ "name": "Files" }, { "name": "Folders" }] }'],
    invalid: ['{ "tags": [{ "name": "Files" }, «{ "name": "Files" }»] }'],
  },

  *check({ root }) {
    const seen = new Map<string, JsonObject>();
    for (const [index, tag] of arrayOr(root.tags).entries()) {
      if (!isObject(tag)) continue;
      const name = textOr(tag.name);
      if (name === undefined) continue;
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, tag);
        continue;
      }
      yield {
        at: `/tags/${index}`,
        message: `Remove the repeated tag \`${name}\`: it is already defined.`,
        fix: {
          title: `Remove the repeated tag "${name}"`,
          changes: [{ remove: `/tags/${index}` }],
          safe: textOfTag(first) === textOfTag(tag),
        },
      };
    }
  },
});
