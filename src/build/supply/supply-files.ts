import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { billOfMaterials } from './bill-of-materials.ts';
import { licensePage } from './license-page.ts';
import { shippedPackages } from './shipped-packages.ts';

/** The plugins that list what one build ships. */
export interface SupplyFiles {
  /** Makes a plugin for each bundle whose code is a part of the build, such as a worker's. */
  collector(): Plugin;
  /** Makes the plugins for the build itself: they write `licenses.txt` and `bom.json`. */
  writer(): Plugin[];
}

/** Collects the packages of one build of the project at `root`. */
export function supplyFiles(root: string): SupplyFiles {
  const shipped = shippedPackages(root);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const writer: Plugin = {
    name: 'supply-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler() {
        const packages = shipped.all();
        const emit = (fileName: string, source: string) =>
          this.emitFile({ type: 'asset', fileName, source });
        const [product, lockfile] = [read('package.json'), read('package-lock.json')];
        emit('licenses.txt', licensePage(read('LICENSE'), packages));
        emit('bom.json', billOfMaterials(JSON.parse(product), packages, JSON.parse(lockfile)));
      },
    },
  };
  return { collector: shipped.collector, writer: () => [shipped.collector(), writer] };
}
