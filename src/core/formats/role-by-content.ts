import { rootMembers } from './root-members.ts';

/** Members of "properties" that only the properties of a connector have. */
export const propertiesNames: readonly string[] = [
  'iconBrandColor',
  'connectionParameters',
  'connectionParameterSets',
  'policyTemplateInstances',
  'scriptOperations',
];

/** Tells by the root of its document which of the two JSON files a text is. It may be broken or cut off. */
export function roleByContent(text: string): 'apiDefinition' | 'apiProperties' | undefined {
  for (const { name, parent, scalar } of rootMembers(text)) {
    if (parent === undefined && name === 'swagger' && scalar !== undefined) {
      return /^2(?:\.|$)/.test(scalar) ? 'apiDefinition' : undefined;
    }
    if (parent === 'properties' && propertiesNames.includes(name)) return 'apiProperties';
  }
  return undefined;
}
