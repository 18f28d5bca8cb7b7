import type { Rule } from '../../../engine/rule.ts';
import { emptyProperties } from './empty-properties.ts';
import { emptyStringValues } from './empty-string-values.ts';
import { examplesPresent } from './examples-present.ts';
import { propertyDescription } from './property-description.ts';
import { propertyDescriptionNotName } from './property-description-not-name.ts';
import { propertyDescriptionUrl } from './property-description-url.ts';
import { propertyNameCharacters } from './property-name-characters.ts';
import { propertySummaryNotDescription } from './property-summary-not-description.ts';
import { propertyTitle } from './property-title.ts';

export const propertyTextRules: readonly Rule[] = [
  propertyTitle,
  propertyDescription,
  propertyDescriptionNotName,
  propertySummaryNotDescription,
  propertyDescriptionUrl,
  propertyNameCharacters,
  emptyStringValues,
  emptyProperties,
  examplesPresent,
];
