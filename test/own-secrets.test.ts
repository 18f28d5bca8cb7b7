import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findSecrets } from '../src/core/text/secrets/secrets.ts';
import { project } from './imports.ts';

/** Kinds without an issuer. Scanners of code hosts do not take them for real. */
const GENERIC: ReadonlySet<string> = new Set([
  'a key or token',
  'a password',
  'a bearer token',
  'a tenant id',
]);

const files = ['src', 'test', 'workers', 'public', '.github']
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  )
  .concat(readdirSync(project))
  .filter((path) => /\.(?:tsx?|m?js|json|md|txt|html|css|csx|ya?ml)$/.test(path));

/** Looks through the marks « » of examples, too. */
function issuedIn(text: string): readonly string[] {
  return findSecrets(text.replace(/[«»]/g, ''))
    .map(({ kind }) => kind)
    .filter((kind) => !GENERIC.has(kind));
}

it('has no file with what looks like a token of a service, which a code host would refuse', () => {
  const found = files.flatMap((path) =>
    issuedIn(readFileSync(join(project, path), 'utf8')).map((kind) => `${path}: ${kind}`),
  );
  expect(files.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

it('would find one', () => {
  const token = ['ghp', '9fK2mQ7xLp0RtVb4Zs8Nw3YcHd6JgEa1UiOo'].join('_');
  expect(issuedIn(`var token = "«${token}»";`)).toEqual(['a GitHub token']);
});
