import { defineRule } from '../../../../engine/rule.ts';
import { parentOf } from '../../../../files/json/json-pointer.ts';
import { objectOr, own } from '../../../../files/json/json-value.ts';

const CONTENT = 'x-ms-notification-content';

export const notificationContentLocation = defineRule({
  id: 'notification-content-location',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: [CONTENT],
  docs: {
    summary: 'Write "x-ms-notification-content" next to the operation, not inside it.',
    why: 'The platform reads it from the path. Inside the operation it is ignored, although one page places it there.',
    fix: 'Move it one level up, next to "post".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    valid: [
      '{ "swagger": "2.0", "paths": { "/hooks": { "x-ms-notification-content": { "schema": {} }, "post": {} } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/hooks": { "post": { «"x-ms-notification-content"»: { "schema": {} } } } } }',
    ],
  },

  *check(definition) {
    for (const { at, highlight, found } of definition.faultsOf('notification-content-location')) {
      const path = parentOf(parentOf(at));
      const item = objectOr(definition.lookUp(`#${path}`)?.value);
      const changes = [{ remove: at }, { insert: CONTENT, into: path, value: found }] as const;
      yield {
        at,
        highlight,
        message: `Move "${CONTENT}" one level up: it is inside ${definition.nameOf(parentOf(at))}, not next to it.`,
        fix: own(item, CONTENT) === undefined ? { title: 'Move it up', changes } : undefined,
      };
    }
  },
});
