import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Brotli sizes of the built page in kB: the first load, the worker, and each part loaded later. */
export function sizesOf(dist: string): {
  first: number;
  worker: number;
  /** Files that the worker loads before it can check. */
  workerImports: readonly string[];
  later: [string, number][];
} {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = Array.from(
    html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g),
    ([, path = '']) => path,
  );
  const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
  const later = assets.filter((path) => !named.includes(path) && !path.includes('.worker-'));
  const worker = assets.filter((path) => path.includes('.worker-'));
  const sum = (paths: readonly string[]) =>
    paths.reduce((total, path) => total + size(dist, path), 0);
  return {
    first: sum(['index.html', ...named]),
    worker: sum(worker),
    workerImports: worker.flatMap((path) => importsOf(readFileSync(join(dist, path), 'utf8'))),
    get later() {
      return later.map((path): [string, number] => [path, size(dist, path)]);
    },
  };
}

function size(dist: string, path: string): number {
  return brotliCompressSync(readFileSync(join(dist, path))).length / 1000;
}

/** The static imports of a module that the build wrote. */
function importsOf(code: string): string[] {
  return Array.from(code.matchAll(/\bfrom ?["'`](\.[^"'`]*)/g), ([, path = '']) => path);
}
