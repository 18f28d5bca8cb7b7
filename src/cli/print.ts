import { plainLine } from '../core/text/foreign-text.ts';

/** Writes lines to the standard output or error. All that we write goes through here, as plain text. */
export function print(stream: NodeJS.WritableStream, lines: readonly string[]): Promise<void> {
  const text = lines.map((line) => `${plainLine(line)}\n`).join('');
  return new Promise((resolve, reject) => {
    // A failure reaches the callback first and then the listeners: without a listener it ends the process.
    stream.once('error', reject);
    stream.write(text, (error) => {
      if (error) return reject(error);
      stream.off('error', reject);
      resolve();
    });
  });
}
