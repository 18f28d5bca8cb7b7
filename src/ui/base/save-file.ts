/** Hands bytes over to the user as a file. */
export type SaveFile = (name: string, bytes: Uint8Array<ArrayBuffer>, type?: string) => void;

/** Saves the bytes as a download. */
export function saveFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  type = 'application/zip',
): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser reads the address after it has handled the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
