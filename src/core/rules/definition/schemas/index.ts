import type { Rule } from '../../../engine/rule.ts';
import { bodySchemaCount } from './body-schema-count.ts';
import { defaultInEnum } from './default-in-enum.ts';
import { defaultValueType } from './default-value-type.ts';
import { discriminatorRequiredString } from './discriminator-required-string.ts';
import { enumNotEmpty } from './enum-not-empty.ts';
import { enumValueType } from './enum-value-type.ts';
import { exclusiveLimitCompanion } from './exclusive-limit-companion.ts';
import { formatKnown } from './format-known.ts';
import { multipleOfPositive } from './multiple-of-positive.ts';
import { numericLimitsNonnegative } from './numeric-limits-nonnegative.ts';
import { numericLimitsOrdered } from './numeric-limits-ordered.ts';
import { operationSchemaCount } from './operation-schema-count.ts';
import { patternValidRegex } from './pattern-valid-regex.ts';
import { schemaArrayItems } from './schema-array-items.ts';
import { schemaDepth } from './schema-depth.ts';
import { schemaFileRootOnly } from './schema-file-root-only.ts';
import { schemaReadonlyRequiredInput } from './schema-readonly-required-input.ts';
import { schemaRequiredDefined } from './schema-required-defined.ts';
import { schemaRequiredNotEmpty } from './schema-required-not-empty.ts';
import { schemaRequiredOnObject } from './schema-required-on-object.ts';
import { schemaStringBinaryPosition } from './schema-string-binary-position.ts';
import { schemaTypeMissing } from './schema-type-missing.ts';
import { schemaTypeValid } from './schema-type-valid.ts';

export const schemaRules: readonly Rule[] = [
  schemaTypeValid,
  schemaTypeMissing,
  schemaArrayItems,
  schemaFileRootOnly,
  schemaStringBinaryPosition,
  formatKnown,
  schemaRequiredNotEmpty,
  schemaRequiredDefined,
  schemaRequiredOnObject,
  schemaReadonlyRequiredInput,
  enumNotEmpty,
  enumValueType,
  defaultValueType,
  defaultInEnum,
  numericLimitsNonnegative,
  numericLimitsOrdered,
  exclusiveLimitCompanion,
  multipleOfPositive,
  patternValidRegex,
  discriminatorRequiredString,
  schemaDepth,
  bodySchemaCount,
  operationSchemaCount,
];
