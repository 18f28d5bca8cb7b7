import type { Rule } from '../../../../engine/rule.ts';
import { extBooleanFlags } from './ext-boolean-flags.ts';
import { extDeploymentVersion } from './ext-deployment-version.ts';
import { extDocs } from './ext-docs.ts';
import { extEditorDictionary } from './ext-editor-dictionary.ts';
import { extKeywords } from './ext-keywords.ts';
import { extMediaKind } from './ext-media-kind.ts';
import { extSummaryType } from './ext-summary-type.ts';
import { extTestValueSecret } from './ext-test-value-secret.ts';
import { extUrlEncodingValue } from './ext-url-encoding-value.ts';
import { extVisibilityImportantFew } from './ext-visibility-important-few.ts';
import { extVisibilityValue } from './ext-visibility-value.ts';

export const extensionValueRules: readonly Rule[] = [
  extSummaryType,
  extVisibilityValue,
  extVisibilityImportantFew,
  extUrlEncodingValue,
  extBooleanFlags,
  extTestValueSecret,
  extEditorDictionary,
  extMediaKind,
  extDeploymentVersion,
  extDocs,
  extKeywords,
];
