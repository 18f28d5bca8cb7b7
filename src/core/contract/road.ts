/** The ways from clean files to a connector that users can find. */
export const roadIds = [
  'pull-request',
  'partner-center',
  'mcp',
  'independent',
  'certified-update',
  'isv-studio',
  'isv-studio-update',
  'own-tenant',
] as const;
export type RoadId = (typeof roadIds)[number];

/** What files are packed for: the archive for ISV Studio, or the folder of a pull request. */
export const targets = ['isv-studio', 'repository'] as const;
export type Target = (typeof targets)[number];
