import { JsonFile } from '../files/json/json-file.ts';
import type { TextFile } from '../files/text-file.ts';
import type { FoundFormat } from './file-format.ts';
import { jsonFormatOf } from './json-formats.ts';
import { shallowRoot } from './root-members.ts';
import { type FoundTextFormat, textFormatOf } from './text-formats.ts';

/** Recognizes the format of a file: JSON by the root of its document, everything else by how it begins. */
export function formatOf(file: TextFile): FoundFormat | undefined {
  const found = textFormatOf(file.text);
  if (found !== undefined) return located(found, file);
  return file instanceof JsonFile ? jsonFormatOf(file.parsed) : undefined;
}

/** Whether a text describes an API in another format. The text may be cut off. */
export function describesApi(text: string): boolean {
  const found = /^\s*\{/.test(text) ? jsonFormatOf(shallowRoot(text)) : textFormatOf(text);
  return found?.isApi === true;
}

/** The format with its range in the file. */
export function located({ start, end, ...format }: FoundTextFormat, file: TextFile): FoundFormat {
  return { ...format, at: file.range(start, end) };
}
