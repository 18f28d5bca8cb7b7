import type { Rule } from '../../../engine/rule.ts';
import { capabilitiesArrayOfStrings } from './capabilities-array-of-strings.ts';
import { capabilitiesGatewayConsistent } from './capabilities-gateway-consistent.ts';
import { capabilitiesKnownValues } from './capabilities-known-values.ts';
import { capabilitiesTriggersConsistent } from './capabilities-triggers-consistent.ts';
import { iconBrandColorFormat } from './icon-brand-color-format.ts';
import { iconBrandColorIndependent } from './icon-brand-color-independent.ts';
import { iconBrandColorIndependentOnVerified } from './icon-brand-color-independent-on-verified.ts';
import { iconBrandColorNotDefault } from './icon-brand-color-not-default.ts';
import { iconBrandColorNotWhite } from './icon-brand-color-not-white.ts';
import { iconBrandColorRequired } from './icon-brand-color-required.ts';
import { propsRootShape } from './props-root-shape.ts';
import { propsUnknownKey } from './props-unknown-key.ts';
import { publisherAlphanumeric } from './publisher-alphanumeric.ts';
import { publisherDiffersStackownerIndependent } from './publisher-differs-stackowner-independent.ts';
import { publisherEqualsStackownerVerified } from './publisher-equals-stackowner-verified.ts';
import { publisherPlaceholder } from './publisher-placeholder.ts';
import { publisherRequired } from './publisher-required.ts';
import { stackownerAlphanumeric } from './stackowner-alphanumeric.ts';
import { stackownerRequired } from './stackowner-required.ts';

export const brandingRules: readonly Rule[] = [
  propsRootShape,
  propsUnknownKey,
  iconBrandColorRequired,
  iconBrandColorFormat,
  iconBrandColorNotWhite,
  iconBrandColorNotDefault,
  iconBrandColorIndependent,
  iconBrandColorIndependentOnVerified,
  publisherRequired,
  stackownerRequired,
  publisherAlphanumeric,
  stackownerAlphanumeric,
  publisherEqualsStackownerVerified,
  publisherDiffersStackownerIndependent,
  publisherPlaceholder,
  capabilitiesArrayOfStrings,
  capabilitiesKnownValues,
  capabilitiesTriggersConsistent,
  capabilitiesGatewayConsistent,
];
