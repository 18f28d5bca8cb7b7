import type { RuleFamily } from '../../engine/rule.ts';
import { brandingRules } from './branding/index.ts';
import { connectionRules } from './connection/index.ts';
import { oauthRules } from './oauth/index.ts';
import { policyRules } from './policies/index.ts';

/** Rules about the API properties, in the order of the documentation. */
export const propertiesFamilies: readonly RuleFamily[] = [
  { name: 'API properties: brand and publisher', rules: brandingRules },
  { name: 'API properties: connection parameters', rules: connectionRules },
  { name: 'API properties: OAuth and parameter sets', rules: oauthRules },
  { name: 'API properties: script operations and policies', rules: policyRules },
];
