import type { SecretPlace } from '../../../core/contract/report.ts';

/** How many characters of a secret stay visible so that its owner recognizes it. */
const VISIBLE = 4;

/** Masks the secrets in a text. Offsets do not change. */
export function maskSecrets(text: string, places: readonly SecretPlace[]): string {
  let masked = text;
  for (const { start, end } of places) {
    const from = start + Math.min(VISIBLE, Math.floor((end - start) / VISIBLE));
    const rest = masked.slice(from, end).replace(/[^\r\n]/g, '•');
    masked = masked.slice(0, from) + rest + masked.slice(end);
  }
  return masked;
}
