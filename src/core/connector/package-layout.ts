import type { Connector } from './connector.ts';

/** Where a dropped file goes in a zip, or why it stays out. */
export type Place = { readonly name: string; readonly note?: string } | { readonly reason: string };

/** What goes into the zip for a target. */
export interface PackageLayout {
  /** The folder of all files in the zip: '' or a path that ends in `/`. */
  folderOf(connector: Connector): string;
  /** The place of each dropped file, by its path. */
  placesOf(connector: Connector): ReadonlyMap<string, Place>;
  /** Missing files that can be started from a template. */
  madeFor(
    connector: Connector,
  ): readonly { readonly name: string; readonly text: string; readonly note: string }[];
  /** The names that the zip must have. */
  requiredIn(connector: Connector): readonly string[];
  /** Rules about how the files were dropped, not about the files themselves: the zip satisfies them. */
  readonly fixedByPacking: RegExp;
  /** What its file name ends in, before `.zip`. */
  readonly suffix: string;
}

/** Whether the connector has a script that does something. */
export function hasScriptCode({ script }: Connector): boolean {
  return script !== undefined && script.code.trim() !== '';
}
