import type { WrittenReport } from '../core/contract/report-format.ts';
import { plainLine } from '../core/text/foreign-text.ts';

/** Writes lines to the standard output or error as plain text. All that we write goes through this file. */
export function print(stream: NodeJS.WritableStream, lines: readonly string[]): Promise<void> {
  return write(stream, lines.map((line) => `${plainLine(line)}\n`).join(''));
}

/** Writes a report as it is: its format has spelled out what a log would take for a command. */
export function printReport({ bytes }: WrittenReport): Promise<void> {
  return write(process.stdout, bytes);
}

function write(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // A failure reaches the callback first and then the listeners: without a listener it ends the process.
    stream.once('error', reject);
    stream.write(content, (error) => {
      if (error) return reject(error);
      stream.off('error', reject);
      resolve();
    });
  });
}
