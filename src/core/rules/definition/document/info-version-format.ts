import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';

const DIGITS_AND_DOTS = /^\d+(?:\.\d+)*$/;

export const infoVersionFormat = defineRule({
  id: 'info-version-format',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Write the version with digits and dots only.',
    why: 'Any text is accepted, but only numeric versions can be compared.',
    fix: 'Write "1.0" instead of "v1", and increase it with each submission.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: ['{ "info": { "version": "1.0" } }', '{ "info": { "version": "2024.1.12" } }'],
    invalid: ['{ "info": { "version": «"v1"» } }', '{ "info": { "version": «"1.0-beta"» } }'],
  },

  *check({ info }) {
    const version = textOr(info.version);
    if (version === undefined || DIGITS_AND_DOTS.test(version)) return;
    const number = /^\s*v?\.?(\d+(?:\.\d+)*)\s*$/i.exec(version)?.[1];
    const meant = number?.includes('.') ? number : `${number}.0`;
    yield {
      at: '/info/version',
      message: `Write the version with digits and dots only, such as "1.0": it is ${shown(version)}.`,
      fix: number === undefined ? undefined : changeTo('/info/version', meant),
    };
  },
});
