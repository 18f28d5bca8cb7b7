import type { Plugin, Rolldown } from 'vite';
import { dependencyFolder, type NpmPackage, packageFolder, readPackage } from './npm-package.ts';
import { prebuilt } from './prebuilt.ts';

/** The packages whose code one build ships, found in the modules that its bundles are made of. */
export interface ShippedPackages {
  /** Makes a plugin that notes the modules of one bundle. */
  collector(): Plugin;
  /** Returns all packages, sorted by name. Fails where the code of a dependency may hide in a prebuilt file. */
  all(): readonly NpmPackage[];
}

/** Modules that our own plugins generate. */
const OWN_VIRTUAL = /^\0(?:validator:|virtual:removal-script$)/;

/** Starts with none. */
export function shippedPackages(root: string): ShippedPackages {
  const withoutDependencies = new Set<string>();
  const written = new Set<string>();
  const loaded = new Set<string>();
  return {
    collector: () => ({
      name: 'shipped-packages',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const id of this.getModuleIds()) addTo(loaded, packageFolder(id));
        for (const id of writtenModules(bundle)) {
          const helper = helperOf(id);
          if (helper === undefined) addTo(written, packageFolder(id));
          else addTo(withoutDependencies, dependencyFolder(helper, root));
        }
      },
    }),
    all() {
      const packages = new Map(
        [...withoutDependencies].map((folder) => [folder, readPackage(folder)]),
      );
      const visit = (folder: string, container?: string) => {
        if (packages.has(folder)) return;
        const found = readPackage(folder);
        packages.set(folder, found);
        const inside = hiddenDependencies(found, container ?? found.name, loaded);
        for (const name of inside) visit(dependencyFolder(name, folder), container ?? found.name);
      };
      for (const folder of written) visit(folder);
      return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** Yields the modules that end up in a bundle, but not those that were dropped entirely. */
function* writtenModules(bundle: Rolldown.OutputBundle): Generator<string> {
  for (const output of Object.values(bundle)) {
    if (output.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(output.modules)) {
      if (renderedLength > 0 || /\.css($|\?)/.test(id)) yield id;
    }
  }
}

/** Returns the tool that makes up a virtual module for the bundle, such as a loader of late parts. */
function helperOf(id: string): string | undefined {
  if (!id.startsWith('\0') || OWN_VIRTUAL.test(id)) return undefined;
  const [, tool] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  if (tool !== undefined) return tool;
  throw new Error(`Say in shipped-packages.ts whose code this is: "${id.slice(1)}".`);
}

/** Returns the dependencies whose code sits inside a prebuilt file of the container, where the bundler sees no modules. */
function hiddenDependencies(
  { name, folder, dependencies }: NpmPackage,
  container: string,
  loaded: ReadonlySet<string>,
): string[] {
  const { contains, lacks } = prebuilt[container] ?? { contains: [], lacks: [] };
  const unseen = dependencies.filter((each) => !loaded.has(dependencyFolder(each, folder)));
  for (const each of unseen) {
    if (contains.includes(each) || lacks.includes(each)) continue;
    throw new Error(`Say in prebuilt.ts whether "${name}" contains "${each}": it is not imported.`);
  }
  return unseen.filter((each) => contains.includes(each));
}

function addTo(folders: Set<string>, folder: string | undefined): void {
  if (folder !== undefined) folders.add(folder);
}
