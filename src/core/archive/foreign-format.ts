const FORMATS: readonly (readonly [signature: readonly number[], name: string])[] = [
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'a RAR archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'a 7z archive'],
  [[0x1f, 0x8b], 'a gzip file'],
  [[0x42, 0x5a, 0x68], 'a bzip2 file'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
];

/** Names the format of a file that is not a zip archive: `a RAR archive`. */
export function foreignFormat(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file';
  const format = FORMATS.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  return format?.[1] ?? 'another kind of file';
}
