import type { Rule } from '../../../engine/rule.ts';
import { authConsistentApikey } from './auth-consistent-apikey.ts';
import { authConsistentBasic } from './auth-consistent-basic.ts';
import { authConsistentOauth } from './auth-consistent-oauth.ts';
import { authIndependentOauth } from './auth-independent-oauth.ts';
import { authParameterUnused } from './auth-parameter-unused.ts';
import { dynamicHostPolicyMissing } from './dynamic-host-policy-missing.ts';
import { dynamicHostUrlTemplate } from './dynamic-host-url-template.ts';
import { environmentVariablesAllowedFields } from './environment-variables-allowed-fields.ts';
import { policyConnectionParameterDefined } from './policy-connection-parameter-defined.ts';
import { policyConnectionStatusNeedsTestconnection } from './policy-connection-status-needs-testconnection.ts';
import { policyInstancesArray } from './policy-instances-array.ts';
import { policyOperationExists } from './policy-operation-exists.ts';
import { policyOverwritesParameter } from './policy-overwrites-parameter.ts';
import { policyParameterRequired } from './policy-parameter-required.ts';
import { policyParameterUnknown } from './policy-parameter-unknown.ts';
import { policyParameterValues } from './policy-parameter-values.ts';
import { policyTemplateCase } from './policy-template-case.ts';
import { policyTemplateUnknown } from './policy-template-unknown.ts';
import { policyTitle } from './policy-title.ts';
import { pollingTriggerPolicyShape } from './polling-trigger-policy-shape.ts';
import { scriptOperationsArray } from './script-operations-array.ts';
import { scriptOperationsExist } from './script-operations-exist.ts';
import { scriptOperationsWithoutScript } from './script-operations-without-script.ts';
import { scriptWithoutOperations } from './script-without-operations.ts';

export const policyRules: readonly Rule[] = [
  scriptOperationsArray,
  scriptOperationsExist,
  scriptOperationsWithoutScript,
  scriptWithoutOperations,
  policyInstancesArray,
  policyTemplateUnknown,
  policyTemplateCase,
  policyParameterRequired,
  policyParameterUnknown,
  policyParameterValues,
  policyConnectionStatusNeedsTestconnection,
  policyOperationExists,
  policyOverwritesParameter,
  policyTitle,
  policyConnectionParameterDefined,
  dynamicHostPolicyMissing,
  dynamicHostUrlTemplate,
  pollingTriggerPolicyShape,
  environmentVariablesAllowedFields,
  authConsistentOauth,
  authConsistentApikey,
  authConsistentBasic,
  authParameterUnused,
  authIndependentOauth,
];
