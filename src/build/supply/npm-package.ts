import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An installed npm package. */
export interface NpmPackage {
  /** Its folder, which tells two versions of one package apart. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX id or expression. */
  readonly license: string;
  /** What it needs at run time, by name. */
  readonly dependencies: readonly string[];
}

const INSTALLED = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Returns the folder of the package that a module belongs to, or undefined for a module of our own. */
export function packageFolder(moduleId: string): string | undefined {
  return INSTALLED.exec(moduleId.replaceAll('\\', '/'))?.[0];
}

/** Reads the package.json of a package's folder. */
export function readPackage(folder: string): NpmPackage {
  const { name, version, license, dependencies } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  if (typeof license !== 'string') {
    throw new Error(`Replace "${name}": its package.json names no license.`);
  }
  return { folder, name, version, license, dependencies: Object.keys(dependencies ?? {}) };
}

/** Returns the folder that Node would load a dependency from. */
export function dependencyFolder(name: string, from: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return realpathSync(found).replaceAll('\\', '/');
  }
  throw new Error(`Run "npm ci": "${name}" is not installed.`);
}

/** Returns the license texts and notices of a package, without those of what its own tools bundle. */
export function licenseText({ folder, name }: NpmPackage): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  if (!files.some((file) => !/^notice/i.test(file))) {
    throw new Error(`Replace "${name}": the package has no license text.`);
  }
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts
    .map((text) => text.replaceAll('\r\n', '\n').replace(/^# Licenses of bundled.*/ms, ''))
    .map((text) => text.trim())
    .join('\n\n');
}
