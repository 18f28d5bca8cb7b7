import type { Rule } from '../engine/rule.ts';
import { archiveRules } from './connector/archive/index.ts';
import { fileRules } from './connector/file/index.ts';
import { folderRules } from './connector/folder/index.ts';
import { formatRules } from './connector/format/index.ts';
import { settingsRules } from './connector/settings/index.ts';
import { documentRules } from './definition/document/index.ts';
import { dynamicRules } from './definition/dynamic/index.ts';
import { agentRules } from './definition/extensions/agents/index.ts';
import { capabilityRules } from './definition/extensions/capabilities/index.ts';
import { extensionNameRules } from './definition/extensions/names/index.ts';
import { triggerRules } from './definition/extensions/triggers/index.ts';
import { extensionValueRules } from './definition/extensions/values/index.ts';
import { versionRules } from './definition/extensions/versions/index.ts';
import { webhookRules } from './definition/extensions/webhooks/index.ts';
import { hostingRules } from './definition/hosting/index.ts';
import { metadataRules } from './definition/metadata/index.ts';
import { operationTextRules } from './definition/operation-texts/index.ts';
import { operationRules } from './definition/operations/index.ts';
import { parameterTextRules } from './definition/parameter-texts/index.ts';
import { parameterRules } from './definition/parameters/index.ts';
import { pathRules } from './definition/paths/index.ts';
import { propertyTextRules } from './definition/property-texts/index.ts';
import { referenceRules } from './definition/references/index.ts';
import { responseQualityRules } from './definition/response-quality/index.ts';
import { responseRules } from './definition/responses/index.ts';
import { schemaRules } from './definition/schemas/index.ts';
import { securityRules } from './definition/security/index.ts';
import { structureRules } from './definition/structure/index.ts';
import { textRules } from './definition/texts/index.ts';
import { iconRules } from './icon/index.ts';
import { introRules } from './intro/index.ts';
import { brandingRules } from './properties/branding/index.ts';
import { connectionRules } from './properties/connection/index.ts';
import { oauthRules } from './properties/oauth/index.ts';
import { policyRules } from './properties/policies/index.ts';
import { readmeRules } from './readme/index.ts';
import { scriptRules } from './script/index.ts';

/** Every rule by family, in the order of the documentation. */
export const ruleFamilies: readonly { readonly name: string; readonly rules: readonly Rule[] }[] = [
  { name: 'Archive', rules: archiveRules },
  { name: 'Pull request folder', rules: folderRules },
  { name: 'JSON files', rules: fileRules },
  { name: 'Layout of the JSON files', rules: formatRules },
  { name: 'settings.json', rules: settingsRules },
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
  { name: 'API properties: brand and publisher', rules: brandingRules },
  { name: 'API properties: connection parameters', rules: connectionRules },
  { name: 'API properties: OAuth and parameter sets', rules: oauthRules },
  { name: 'API properties: script operations and policies', rules: policyRules },
  { name: 'Icon', rules: iconRules },
  { name: 'Script', rules: scriptRules },
  { name: 'intro.md', rules: introRules },
  { name: 'readme.md', rules: readmeRules },
];

export const rules: readonly Rule[] = ruleFamilies.flatMap((family) => family.rules);
