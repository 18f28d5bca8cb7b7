/** The last part of a path, as written. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path with its slash, '' for a file in none. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The last part of a path, in lower case. */
export function baseName(path: string): string {
  return fileName(path).toLowerCase();
}
