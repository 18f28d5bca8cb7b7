import type { Rule } from '../../../engine/rule.ts';
import { operationDeprecatedSuffix } from './operation-deprecated-suffix.ts';
import { operationDescriptionLeadIn } from './operation-description-lead-in.ts';
import { operationDescriptionLength } from './operation-description-length.ts';
import { operationDescriptionPunctuation } from './operation-description-punctuation.ts';
import { operationDescriptionRequired } from './operation-description-required.ts';
import { operationDescriptionUrl } from './operation-description-url.ts';
import { operationIdPascalCase } from './operation-id-pascal-case.ts';
import { operationProductNames } from './operation-product-names.ts';
import { operationSummaryCharacters } from './operation-summary-characters.ts';
import { operationSummaryEndsAlphanumeric } from './operation-summary-ends-alphanumeric.ts';
import { operationSummaryHumanReadable } from './operation-summary-human-readable.ts';
import { operationSummaryLength } from './operation-summary-length.ts';
import { operationSummaryNotDescription } from './operation-summary-not-description.ts';
import { operationSummaryRequired } from './operation-summary-required.ts';
import { operationSummaryRestrictedChars } from './operation-summary-restricted-chars.ts';
import { operationSummarySentenceCase } from './operation-summary-sentence-case.ts';
import { operationSummaryUnique } from './operation-summary-unique.ts';
import { operationSummaryWhitespace } from './operation-summary-whitespace.ts';
import { operationVisibility } from './operation-visibility.ts';
import { triggerHint } from './trigger-hint.ts';
import { triggerSummaryWhen } from './trigger-summary-when.ts';

export const operationTextRules: readonly Rule[] = [
  operationSummaryRequired,
  operationSummaryLength,
  operationSummaryRestrictedChars,
  operationSummaryCharacters,
  operationSummaryEndsAlphanumeric,
  operationSummaryHumanReadable,
  operationSummarySentenceCase,
  operationSummaryNotDescription,
  operationSummaryUnique,
  operationSummaryWhitespace,
  operationProductNames,
  operationDescriptionRequired,
  operationDescriptionPunctuation,
  operationDescriptionUrl,
  operationDescriptionLength,
  operationDescriptionLeadIn,
  operationIdPascalCase,
  operationVisibility,
  operationDeprecatedSuffix,
  triggerSummaryWhen,
  triggerHint,
];
