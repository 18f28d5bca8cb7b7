import type { Rule } from '../../../engine/rule.ts';
import { pathCaseInsensitiveUnique } from './path-case-insensitive-unique.ts';
import { pathDoubleSlash } from './path-double-slash.ts';
import { pathDuplicateTemplate } from './path-duplicate-template.ts';
import { pathEmpty } from './path-empty.ts';
import { pathItemRef } from './path-item-ref.ts';
import { pathLeadingSlash } from './path-leading-slash.ts';
import { pathNoQueryOrFragment } from './path-no-query-or-fragment.ts';
import { pathNoWildcard } from './path-no-wildcard.ts';
import { pathPartialDuplicate } from './path-partial-duplicate.ts';
import { pathSpace } from './path-space.ts';
import { pathTemplateValid } from './path-template-valid.ts';
import { pathTrailingSlash } from './path-trailing-slash.ts';
import { pathVariableDefault } from './path-variable-default.ts';
import { pathsNotEmpty } from './paths-not-empty.ts';

export const pathRules: readonly Rule[] = [
  pathsNotEmpty,
  pathLeadingSlash,
  pathNoQueryOrFragment,
  pathNoWildcard,
  pathTemplateValid,
  pathVariableDefault,
  pathSpace,
  pathCaseInsensitiveUnique,
  pathDuplicateTemplate,
  pathPartialDuplicate,
  pathItemRef,
  pathEmpty,
  pathTrailingSlash,
  pathDoubleSlash,
];
