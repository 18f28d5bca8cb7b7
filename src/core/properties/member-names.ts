/** What `properties` may hold, in the order in which the platform writes it. */
export const memberNames: readonly string[] = [
  'connectionParameters',
  'connectionParameterSets',
  'iconBrandColor',
  'scriptOperations',
  'capabilities',
  'policyTemplateInstances',
  'publisher',
  'stackOwner',
];
