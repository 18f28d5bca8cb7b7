import { defineRule } from '../../engine/rule.ts';
import type { ImageFormat } from '../../image/image-format.ts';

const formatNames: Readonly<Record<Exclude<ImageFormat, 'png'>, string>> = {
  jpeg: 'a JPEG',
  gif: 'a GIF',
  svg: 'an SVG',
  webp: 'a WebP image',
  bmp: 'a bitmap',
  ico: 'an ICO file',
  unknown: 'not in a known image format',
};

export const iconPng = defineRule({
  id: 'icon-png',
  severity: 'error',
  authority: 'validator',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Save the icon as an intact PNG file.',
    why: 'Certification accepts no other format, whatever the file is named.',
    fix: 'Export the icon as PNG from the program it was drawn in; renaming a file does not convert it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['connector-validate-pngiconimage', '5000.2.1.3'],
    valid: ['PNG 230×230'],
    invalid: ['JPEG', '', 'PNG 230×230, damaged', 'PNG 230×230, and 1 MB more'],
  },

  *check({ bytes, format, faults }) {
    if (bytes.length === 0) yield { message: 'Export the icon again: the file is empty.' };
    else if (format !== 'png') {
      yield { message: `Export the icon as PNG: the file is ${formatNames[format]}.` };
    }
    for (const { message, fatal } of faults) {
      yield {
        message: `Export the icon again: ${message}.`,
        severity: fatal ? 'error' : 'warning',
      };
    }
  },
});
