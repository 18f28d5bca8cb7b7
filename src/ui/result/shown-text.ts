import type { CheckedConnector } from '../session/phase.ts';
import { secretsIn, withoutSecrets } from './hidden-secrets.ts';
import { textOf } from './source-text.ts';

/** Gives the text of a connector's file as it may be shown, made once for each file. */
export function createShownText({ source, report }: CheckedConnector) {
  const texts = new Map<string, string>();
  return (path: string | undefined): string | undefined => {
    const bytes = path === undefined ? undefined : source.files.get(path);
    if (path === undefined || bytes === undefined) return undefined;
    let text = texts.get(path);
    if (text === undefined) {
      text = withoutSecrets(textOf(bytes), secretsIn(report.diagnostics, path));
      texts.set(path, text);
    }
    return text;
  };
}
