import { licenseText, type NpmPackage } from './npm-package.ts';

/** Writes our own license and those of all packages. Packages with the same text share it. */
export function licensePage(own: string, packages: readonly NpmPackage[]): string {
  const namesByText = new Map<string, string[]>();
  for (const each of packages) {
    const text = licenseText(each);
    const title = `${each.name} ${each.version} (${each.license})`;
    namesByText.set(text, [...(namesByText.get(text) ?? []), title]);
  }
  const sections = Array.from(namesByText, ([text, names]) => section(names, text));
  return [section(['Connector Preflight'], own.trim()), ...sections].join('\n');
}

function section(names: readonly string[], text: string): string {
  return `${names.join('\n')}\n${'-'.repeat(80)}\n\n${text}\n\n`;
}
