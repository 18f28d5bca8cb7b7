import { sha256InScript } from './sha256-in-script.ts';

/** Computes the SHA-256 of the bytes in lowercase hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await digestOf(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers have no `subtle` for a page on an insecure address. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { subtle } = crypto as Partial<typeof crypto>;
  if (!subtle) return sha256InScript(bytes);
  return new Uint8Array(await subtle.digest('SHA-256', bytes));
}
