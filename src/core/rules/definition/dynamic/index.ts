import type { Rule } from '../../../engine/rule.ts';
import { extDynamicListRequired } from './ext-dynamic-list-required.ts';
import { extDynamicListWithoutValues } from './ext-dynamic-list-without-values.ts';
import { extDynamicOnBodyParameter } from './ext-dynamic-on-body-parameter.ts';
import { extDynamicOperationNotFound } from './ext-dynamic-operation-not-found.ts';
import { extDynamicOperationidRequired } from './ext-dynamic-operationid-required.ts';
import { extDynamicParameterNotFound } from './ext-dynamic-parameter-not-found.ts';
import { extDynamicParametersMissing } from './ext-dynamic-parameters-missing.ts';
import { extDynamicPropertiesRequired } from './ext-dynamic-properties-required.ts';
import { extDynamicReferenceForm } from './ext-dynamic-reference-form.ts';
import { extDynamicRequiredMismatch } from './ext-dynamic-required-mismatch.ts';
import { extDynamicRequiredParameterMissing } from './ext-dynamic-required-parameter-missing.ts';
import { extDynamicSchemaPosition } from './ext-dynamic-schema-position.ts';
import { extDynamicSourceParameterNotFound } from './ext-dynamic-source-parameter-not-found.ts';
import { extDynamicTargetArray } from './ext-dynamic-target-array.ts';
import { extDynamicTargetProperty } from './ext-dynamic-target-property.ts';
import { extDynamicTreeFilePicker } from './ext-dynamic-tree-file-picker.ts';
import { extDynamicTreeShape } from './ext-dynamic-tree-shape.ts';
import { extDynamicTwinConsistent } from './ext-dynamic-twin-consistent.ts';
import { extDynamicTypeMismatch } from './ext-dynamic-type-mismatch.ts';
import { extDynamicValuesValuePath } from './ext-dynamic-values-value-path.ts';
import { extEnumValuesMember } from './ext-enum-values-member.ts';
import { extEnumValuesShape } from './ext-enum-values-shape.ts';
import { extEnumValuesUnique } from './ext-enum-values-unique.ts';
import { extFilterFunctions } from './ext-filter-functions.ts';

export const dynamicRules: readonly Rule[] = [
  extDynamicOperationidRequired,
  extDynamicOperationNotFound,
  extDynamicParameterNotFound,
  extDynamicRequiredParameterMissing,
  extDynamicSourceParameterNotFound,
  extDynamicRequiredMismatch,
  extDynamicTypeMismatch,
  extDynamicReferenceForm,
  extDynamicParametersMissing,
  extDynamicTargetArray,
  extDynamicTargetProperty,
  extDynamicValuesValuePath,
  extDynamicListRequired,
  extDynamicPropertiesRequired,
  extDynamicListWithoutValues,
  extDynamicTwinConsistent,
  extDynamicOnBodyParameter,
  extDynamicSchemaPosition,
  extDynamicTreeShape,
  extDynamicTreeFilePicker,
  extFilterFunctions,
  extEnumValuesShape,
  extEnumValuesUnique,
  extEnumValuesMember,
];
