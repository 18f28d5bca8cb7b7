import type { Step } from '../../road.ts';
import { oneConnector } from '../shared-steps.ts';

/** The solutions and the package around them. */
export const preparation: readonly Step[] = [
  oneConnector,
  {
    id: 'publish-all',
    part: 'Package',
    todo: 'Publish all customizations before you export.',
    field: 'Publish all customizations',
    constraint: 'Otherwise the export contains old data.',
    sources: ['packageReport'],
  },
  {
    id: 'unmanaged',
    part: 'Package',
    todo: 'Export both solutions as unmanaged.',
    field: 'Export type',
    newer: 'One publisher reports managed solutions, unconfirmed.',
    sources: ['packageReport'],
    checks: ['packageUnmanaged'],
  },
  {
    id: 'solution-checker',
    part: 'Package',
    todo: 'Run the solution checker on export, and fix what it calls critical or high.',
    field: 'Solution checker',
    sources: ['files', 'packageReport'],
  },
  {
    id: 'custom-properties',
    part: 'Package',
    todo: 'Add customProperties.json, as your connector has several ways to sign in.',
    field: 'customProperties.json',
    isOptional: true,
    sources: ['policies'],
    when: ['severalSignIns'],
    values: ['signIns'],
  },
  {
    id: 'package',
    tool: 'package',
    part: 'Package',
    todo: 'Zip intro.md together with exactly one inner zip, which contains the folder PkgAssets with the connector solution and the flow solution.',
    field: 'Package',
    constraint: 'No folder around the two. The icon comes in the connector solution.',
    newer:
      '“Solution package not found at root” means that the solutions are at the wrong depth, “PkgAssets folder missing” that you zipped a bare solution.',
    sources: ['files', 'offerReport', 'packageInPull'],
    rules: ['icon-*'],
    checks: ['introWritten', 'packageSound'],
  },
];
