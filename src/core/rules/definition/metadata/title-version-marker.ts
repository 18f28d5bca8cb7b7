import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { isPlaceholderName } from '../../../text/placeholder-words.ts';

const MARKER = /\bv\d+(?:\.\d+)*\b|\b(?:alpha|beta|preview|test|uat|sandbox)\b/i;

export const titleVersionMarker = defineRule({
  id: 'title-version-marker',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'title',
  docs: {
    summary: 'Leave versions and release stages out of the title.',
    why: 'The connector has its own version, and the platform marks previews. The title cannot change with each release.',
    fix: 'Remove "v2", "beta" and similar words, unless they are part of the product name.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/759',
    valid: ['{ "info": { "title": "Northwind 365" } }', '{ "info": { "title": "TestRail" } }'],
    invalid: [
      '{ "info": { "title": «"Northwind (V1)"» } }',
      '{ "info": { "title": «"Northwind Mail beta"» } }',
    ],
  },

  *check({ info }) {
    const title = textOr(info.title) ?? '';
    const marker = MARKER.exec(title)?.[0];
    if (marker === undefined || isPlaceholderName(title)) return;
    yield {
      at: '/info/title',
      message: `Remove "${marker}" from the title, unless it is part of the product name: the title is ${shown(title)}.`,
    };
  },
});
