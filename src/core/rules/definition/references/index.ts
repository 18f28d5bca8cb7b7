import type { Rule } from '../../../engine/rule.ts';
import { definitionUnused } from './definition-unused.ts';
import { dynamicReferenceSourceVisible } from './dynamic-reference-source-visible.ts';
import { refLoopParameterResponse } from './ref-loop-parameter-response.ts';
import { refResolves } from './ref-resolves.ts';
import { refSection } from './ref-section.ts';
import { refSiblingProperties } from './ref-sibling-properties.ts';
import { schemaRefChain } from './schema-ref-chain.ts';
import { schemaRequiredLoop } from './schema-required-loop.ts';

export const referenceRules: readonly Rule[] = [
  refResolves,
  refSection,
  refSiblingProperties,
  refLoopParameterResponse,
  schemaRefChain,
  schemaRequiredLoop,
  definitionUnused,
  dynamicReferenceSourceVisible,
];
