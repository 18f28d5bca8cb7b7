/** The members that `properties` may have, in the order in which the platform writes them. */
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
