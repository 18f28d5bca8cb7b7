import { dependencyFolder, type NpmPackage } from './npm-package.ts';

/** The package that the bill is for. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/** The packages of package-lock.json, by their folders below the project's. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** Writes a CycloneDX 1.6 bill of materials. It has no time and no serial number, so that each build gives the same. */
export function billOfMaterials(
  product: Product,
  packages: readonly NpmPackage[],
  { packages: locked }: Lockfile,
): string {
  const refs = new Map(packages.map((each) => [each.folder, purlOf(each)]));
  const productRef = purlOf(product);
  const dependencies = packages.map((each) => ({
    ref: purlOf(each),
    dependsOn: each.dependencies.flatMap(
      (name) => refs.get(dependencyFolder(name, each.folder)) ?? [],
    ),
  }));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': productRef,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: licensesOf(product.license),
        purl: productRef,
      },
    },
    components: packages.map((each) => componentOf(each, locked[lockfileKey(each)]?.integrity)),
    dependencies: [{ ref: productRef, dependsOn: [...refs.values()] }, ...dependencies],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf(each: NpmPackage, integrity: string | undefined): object {
  const [, base64] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  if (base64 === undefined) {
    throw new Error(`Run "npm install": package-lock.json has no SHA-512 of "${each.name}".`);
  }
  return {
    type: 'library',
    'bom-ref': purlOf(each),
    name: each.name,
    version: each.version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }],
    licenses: licensesOf(each.license),
    purl: purlOf(each),
  };
}

function licensesOf(license: string): object[] {
  return license.includes(' ') ? [{ expression: license }] : [{ license: { id: license } }];
}

function lockfileKey({ folder }: NpmPackage): string {
  return folder.slice(folder.indexOf('/node_modules/') + 1);
}

function purlOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
