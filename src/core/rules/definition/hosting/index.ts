import type { Rule } from '../../../engine/rule.ts';
import { consumesRoot } from './consumes-root.ts';
import { hostFqdn } from './host-fqdn.ts';
import { hostLocalOrPlaceholder } from './host-local-or-placeholder.ts';
import { hostProduction } from './host-production.ts';
import { hostRequired } from './host-required.ts';
import { schemesHttps } from './schemes-https.ts';
import { schemesHttpsOnly } from './schemes-https-only.ts';

export const hostingRules: readonly Rule[] = [
  hostRequired,
  hostProduction,
  hostLocalOrPlaceholder,
  hostFqdn,
  schemesHttps,
  schemesHttpsOnly,
  consumesRoot,
];
