import { expect, it } from 'vitest';
import { fileText } from '../../../src/ui/source/file-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);

it('reads UTF-8 with its byte order mark and line breaks', () => {
  expect(fileText(encode('\ufeffa\r\n'))).toEqual({ text: '\ufeffa\r\n' });
});

it('lets a file with a real replacement character be edited', () => {
  expect(fileText(encode('\ufffd'))).toEqual({ text: '\ufffd' });
});

it.each([
  ['UTF-16', [0xff, 0xfe, 0x7b, 0], '\ufeff{'],
  ['damaged UTF-8', [0x7b, 0xe9], '{\ufffd'],
])('shows %s without letting it be edited, and says why', (_, bytes, text) => {
  const file = fileText(new Uint8Array(bytes));
  expect(file?.text).toBe(text);
  expect(file?.readOnly).toMatch(/^Save this file as UTF-8 to edit it here: /);
});

it('does not take a picture for a text', () => {
  expect(fileText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]))).toBeUndefined();
});
