import type { RuleFamily } from '../../engine/rule.ts';
import { documentRules } from './document/index.ts';
import { dynamicRules } from './dynamic/index.ts';
import { agentRules } from './extensions/agents/index.ts';
import { capabilityRules } from './extensions/capabilities/index.ts';
import { extensionNameRules } from './extensions/names/index.ts';
import { triggerRules } from './extensions/triggers/index.ts';
import { extensionValueRules } from './extensions/values/index.ts';
import { versionRules } from './extensions/versions/index.ts';
import { webhookRules } from './extensions/webhooks/index.ts';
import { hostingRules } from './hosting/index.ts';
import { metadataRules } from './metadata/index.ts';
import { operationTextRules } from './operation-texts/index.ts';
import { operationRules } from './operations/index.ts';
import { parameterTextRules } from './parameter-texts/index.ts';
import { parameterRules } from './parameters/index.ts';
import { pathRules } from './paths/index.ts';
import { propertyTextRules } from './property-texts/index.ts';
import { referenceRules } from './references/index.ts';
import { responseQualityRules } from './response-quality/index.ts';
import { responseRules } from './responses/index.ts';
import { schemaRules } from './schemas/index.ts';
import { securityRules } from './security/index.ts';
import { structureRules } from './structure/index.ts';
import { textRules } from './texts/index.ts';

/** Rules about the API definition, in the order of the documentation. */
export const definitionFamilies: readonly RuleFamily[] = [
  { name: 'API definition: structure', rules: structureRules },
  { name: 'API definition: document', rules: documentRules },
  { name: 'API definition: title, contact, metadata', rules: metadataRules },
  { name: 'API definition: host', rules: hostingRules },
  { name: 'API definition: texts', rules: textRules },
  { name: 'API definition: paths', rules: pathRules },
  { name: 'API definition: operations', rules: operationRules },
  { name: 'API definition: texts of operations and triggers', rules: operationTextRules },
  { name: 'API definition: parameters', rules: parameterRules },
  { name: 'API definition: texts of parameters', rules: parameterTextRules },
  { name: 'API definition: responses', rules: responseRules },
  { name: 'API definition: quality of responses', rules: responseQualityRules },
  { name: 'API definition: schemas', rules: schemaRules },
  { name: 'API definition: texts of properties', rules: propertyTextRules },
  { name: 'API definition: references', rules: referenceRules },
  { name: 'API definition: dynamic values and schemas', rules: dynamicRules },
  { name: 'API definition: security', rules: securityRules },
  { name: 'API definition: names and places of extensions', rules: extensionNameRules },
  { name: 'API definition: values of extensions', rules: extensionValueRules },
  { name: 'API definition: triggers', rules: triggerRules },
  { name: 'API definition: webhooks', rules: webhookRules },
  { name: 'API definition: versions of operations', rules: versionRules },
  { name: 'API definition: connection test and pages', rules: capabilityRules },
  { name: 'API definition: agents', rules: agentRules },
];
