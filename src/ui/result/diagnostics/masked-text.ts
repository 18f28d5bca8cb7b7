import { decodeText } from '../../base/decode-text.ts';
import type { CheckedConnector } from '../../session/phase.ts';
import { maskSecrets } from './mask-secrets.ts';

/** Returns a function that gets a file's text with its secrets masked. Texts are cached by path. */
export function createMaskedText({ source, report }: Pick<CheckedConnector, 'source' | 'report'>) {
  const texts = new Map<string, string>();
  return (path: string | undefined): string | undefined => {
    const bytes = path === undefined ? undefined : source.files.get(path);
    if (path === undefined || bytes === undefined) return undefined;
    let text = texts.get(path);
    if (text === undefined) {
      text = maskSecrets(
        decodeText(bytes),
        report.secrets.filter(({ file }) => file === path),
      );
      texts.set(path, text);
    }
    return text;
  };
}
