import type { Rule } from '../../../../engine/rule.ts';
import { extAnnotationActive } from './ext-annotation-active.ts';
import { extAnnotationDuplicateRevision } from './ext-annotation-duplicate-revision.ts';
import { extAnnotationOperationidSuffix } from './ext-annotation-operationid-suffix.ts';
import { extAnnotationReplacement } from './ext-annotation-replacement.ts';
import { extAnnotationRevisionEmpty } from './ext-annotation-revision-empty.ts';
import { extAnnotationShape } from './ext-annotation-shape.ts';
import { extAnnotationStatusAhead } from './ext-annotation-status-ahead.ts';

export const versionRules: readonly Rule[] = [
  extAnnotationShape,
  extAnnotationRevisionEmpty,
  extAnnotationDuplicateRevision,
  extAnnotationActive,
  extAnnotationOperationidSuffix,
  extAnnotationReplacement,
  extAnnotationStatusAhead,
];
