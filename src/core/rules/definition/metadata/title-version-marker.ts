import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json-value.ts';

const MARKER = /\bv\d+(?:\.\d+)*\b|\b(?:alpha|beta|preview|test|uat|sandbox)\b/i;

export const titleVersionMarker = defineRule({
  id: 'title-version-marker',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Leave versions and release stages out of the title.',
    why: 'The connector has a version of its own, and the platform marks previews; a title cannot be changed with each release.',
    fix: 'Remove "v2", "beta" and the like, unless the product is called so.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/759',
    valid: ['{ "info": { "title": "Contoso 365" } }', '{ "info": { "title": "TestRail" } }'],
    invalid: [
      '{ "info": { "title": «"Contoso (V1)"» } }',
      '{ "info": { "title": «"Contoso Mail beta"» } }',
    ],
  },

  *check({ info }) {
    const marker = MARKER.exec(textOr(info.title) ?? '')?.[0];
    if (marker === undefined) return;
    yield {
      at: '/info/title',
      message: `Remove "${marker}" from the title, unless the product itself is called so.`,
    };
  },
});
