import type { Rule } from '../../../engine/rule.ts';
import { contactEmail } from './contact-email.ts';
import { contactName } from './contact-name.ts';
import { contactPlaceholder } from './contact-placeholder.ts';
import { contactRequired } from './contact-required.ts';
import { contactUrl } from './contact-url.ts';
import { contactUrlHttps } from './contact-url-https.ts';
import { descriptionDoubleSpace } from './description-double-space.ts';
import { descriptionEndPunctuation } from './description-end-punctuation.ts';
import { descriptionInstructional } from './description-instructional.ts';
import { descriptionLength } from './description-length.ts';
import { descriptionNonAscii } from './description-non-ascii.ts';
import { descriptionNotTitle } from './description-not-title.ts';
import { descriptionProductNames } from './description-product-names.ts';
import { descriptionProductNamesExtended } from './description-product-names-extended.ts';
import { descriptionRequired } from './description-required.ts';
import { descriptionSpelling } from './description-spelling.ts';
import { descriptionUrl } from './description-url.ts';
import { descriptionWordApi } from './description-word-api.ts';
import { descriptionWordConnector } from './description-word-connector.ts';
import { infoVersionPresent } from './info-version-present.ts';
import { metadataCategories } from './metadata-categories.ts';
import { metadataCategoriesAllowed } from './metadata-categories-allowed.ts';
import { metadataCategoriesMaxTwo } from './metadata-categories-max-two.ts';
import { metadataCategoriesSeparator } from './metadata-categories-separator.ts';
import { metadataDuplicateName } from './metadata-duplicate-name.ts';
import { metadataPrivacyPolicy } from './metadata-privacy-policy.ts';
import { metadataPrivacyPolicyUrl } from './metadata-privacy-policy-url.ts';
import { metadataRequired } from './metadata-required.ts';
import { metadataShape } from './metadata-shape.ts';
import { metadataUnknownName } from './metadata-unknown-name.ts';
import { metadataUrlHttps } from './metadata-url-https.ts';
import { metadataWebsite } from './metadata-website.ts';
import { metadataWebsiteUrl } from './metadata-website-url.ts';
import { titleAllCaps } from './title-all-caps.ts';
import { titleEndsAlphanumeric } from './title-ends-alphanumeric.ts';
import { titleEnglish } from './title-english.ts';
import { titleIpSuffix } from './title-ip-suffix.ts';
import { titleLength } from './title-length.ts';
import { titleMatchesFolder } from './title-matches-folder.ts';
import { titlePlaceholder } from './title-placeholder.ts';
import { titleRequired } from './title-required.ts';
import { titleRestrictedWords } from './title-restricted-words.ts';
import { titleVersionMarker } from './title-version-marker.ts';
import { titleWhitespace } from './title-whitespace.ts';

export const metadataRules: readonly Rule[] = [
  titleRequired,
  titleLength,
  titleRestrictedWords,
  titleEndsAlphanumeric,
  titleEnglish,
  titlePlaceholder,
  titleVersionMarker,
  titleAllCaps,
  titleMatchesFolder,
  titleIpSuffix,
  titleWhitespace,
  descriptionRequired,
  descriptionLength,
  descriptionProductNames,
  descriptionProductNamesExtended,
  descriptionWordApi,
  descriptionWordConnector,
  descriptionUrl,
  descriptionNonAscii,
  descriptionInstructional,
  descriptionDoubleSpace,
  descriptionNotTitle,
  descriptionEndPunctuation,
  descriptionSpelling,
  infoVersionPresent,
  contactRequired,
  contactName,
  contactEmail,
  contactUrl,
  contactUrlHttps,
  contactPlaceholder,
  metadataRequired,
  metadataShape,
  metadataWebsite,
  metadataWebsiteUrl,
  metadataPrivacyPolicy,
  metadataPrivacyPolicyUrl,
  metadataUrlHttps,
  metadataCategories,
  metadataCategoriesAllowed,
  metadataCategoriesMaxTwo,
  metadataCategoriesSeparator,
  metadataUnknownName,
  metadataDuplicateName,
];
