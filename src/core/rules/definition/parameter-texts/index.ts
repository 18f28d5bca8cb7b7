import type { Rule } from '../../../engine/rule.ts';
import { internalDefaultMustBeRequired } from './internal-default-must-be-required.ts';
import { internalRequiredNeedsDefault } from './internal-required-needs-default.ts';
import { parameterDescriptionPunctuation } from './parameter-description-punctuation.ts';
import { parameterDescriptionRequired } from './parameter-description-required.ts';
import { parameterDescriptionUrl } from './parameter-description-url.ts';
import { parameterNameBlank } from './parameter-name-blank.ts';
import { parameterSummaryCharacters } from './parameter-summary-characters.ts';
import { parameterSummaryEndsAlphanumeric } from './parameter-summary-ends-alphanumeric.ts';
import { parameterSummaryLength } from './parameter-summary-length.ts';
import { parameterSummaryNotDescription } from './parameter-summary-not-description.ts';
import { parameterSummaryRequired } from './parameter-summary-required.ts';
import { parameterSummaryTitleCase } from './parameter-summary-title-case.ts';

export const parameterTextRules: readonly Rule[] = [
  parameterSummaryRequired,
  parameterDescriptionRequired,
  parameterSummaryLength,
  parameterSummaryCharacters,
  parameterSummaryEndsAlphanumeric,
  parameterSummaryTitleCase,
  parameterSummaryNotDescription,
  parameterDescriptionPunctuation,
  parameterDescriptionUrl,
  parameterNameBlank,
  internalRequiredNeedsDefault,
  internalDefaultMustBeRequired,
];
