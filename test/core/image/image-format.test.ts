import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../src/core/image/image-format.ts';

describe('the format of an image', () => {
  it.each([
    ['png', '\x89PNG\r\n\x1a\n'],
    ['png', '\x89PNG\n\x1a\n'],
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['gif', 'GIF87a'],
    ['gif', 'GIF89a'],
    ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['bmp', 'BM\x36\x04\0\0\0\0\0\0'],
    ['ico', '\0\0\x01\0\x01\0'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['svg', '\xef\xbb\xbf\r\n<?xml version="1.0"?>\n<!-- drawn -->\n<svg\nwidth="1">'],
    ['unknown', ''],
    ['unknown', '\x89'],
    ['unknown', 'RIFF\x24\0\0\0WAVEfmt '],
    ['unknown', 'BMW is not a bitmap'],
    ['unknown', '<!DOCTYPE html><svg></svg>'],
    ['unknown', '<html><svg></svg>'],
    ['unknown', '<svgx>'],
    ['unknown', 'The file <svg> is text'],
  ])('is %s for %j', (format, text) => {
    expect(detectFormat(Uint8Array.from(Buffer.from(text, 'latin1')))).toBe(format);
  });
});
