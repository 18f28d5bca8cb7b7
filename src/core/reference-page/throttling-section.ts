import type { PreviewElement } from '../contract/document-api.ts';
import { element, table } from '../document/markdown/preview-nodes.ts';
import type { Operation } from '../openapi/operation.ts';
import { FILLED_IN_LATER } from './filled-in-later.ts';
import { notificationContent } from './notification-content.ts';

/** Builds "Throttling Limits". Only triggers that poll have a limit of their own. */
export function throttlingSection(triggers: readonly Operation[]): PreviewElement[] {
  const polls = triggers.some((trigger) => notificationContent(trigger) === undefined);
  return [
    element('h2', ['Throttling Limits'], { id: 'limits' }),
    table(
      ['Name', 'Calls', 'Renewal Period'],
      [
        ['API calls per connection', FILLED_IN_LATER, FILLED_IN_LATER],
        ...(polls ? [['Frequency of trigger polls', '1', FILLED_IN_LATER]] : []),
      ],
    ),
  ];
}
