import type { Rule } from '../../engine/rule.ts';
import { introDescriptionDistinct } from './intro-description-distinct.ts';
import { introDescriptionEightSentences } from './intro-description-eight-sentences.ts';
import { introDescriptionFirst } from './intro-description-first.ts';
import { introDescriptionOneParagraph } from './intro-description-one-paragraph.ts';
import { introEmptySection } from './intro-empty-section.ts';
import { introEnglish } from './intro-english.ts';
import { introFileName } from './intro-file-name.ts';
import { introFrontMatter } from './intro-front-matter.ts';
import { introHeadingBlank } from './intro-heading-blank.ts';
import { introHeadingCommonErrors } from './intro-heading-common-errors.ts';
import { introHeadingCredentials } from './intro-heading-credentials.ts';
import { introHeadingDuplicate } from './intro-heading-duplicate.ts';
import { introHeadingFaq } from './intro-heading-faq.ts';
import { introHeadingGetStarted } from './intro-heading-get-started.ts';
import { introHeadingJump } from './intro-heading-jump.ts';
import { introHeadingKnownIssues } from './intro-heading-known-issues.ts';
import { introHeadingLevel } from './intro-heading-level.ts';
import { introHeadingOrder } from './intro-heading-order.ts';
import { introHeadingPrerequisites } from './intro-heading-prerequisites.ts';
import { introHeadingSpelling } from './intro-heading-spelling.ts';
import { introHeadingUnknown } from './intro-heading-unknown.ts';
import { introHtml } from './intro-html.ts';
import { introImageAlt } from './intro-image-alt.ts';
import { introImages } from './intro-images.ts';
import { introLinkHttps } from './intro-link-https.ts';
import { introLinkMail } from './intro-link-mail.ts';
import { introLinkRelative } from './intro-link-relative.ts';
import { introMcpTools } from './intro-mcp-tools.ts';
import { introNoOperations } from './intro-no-operations.ts';
import { introNotReadme } from './intro-not-readme.ts';
import { introPlaceholderText } from './intro-placeholder-text.ts';
import { introPresent } from './intro-present.ts';
import { introReadable } from './intro-readable.ts';
import { introTitleRepeated } from './intro-title-repeated.ts';
import { introToBeWritten } from './intro-to-be-written.ts';

export const introRules: readonly Rule[] = [
  introPresent,
  introFileName,
  introNotReadme,
  introReadable,
  introFrontMatter,
  introDescriptionFirst,
  introTitleRepeated,
  introDescriptionOneParagraph,
  introDescriptionEightSentences,
  introDescriptionDistinct,
  introHeadingPrerequisites,
  introHeadingCredentials,
  introHeadingGetStarted,
  introHeadingKnownIssues,
  introHeadingCommonErrors,
  introHeadingFaq,
  introHeadingOrder,
  introHeadingSpelling,
  introHeadingDuplicate,
  introHeadingLevel,
  introHeadingBlank,
  introHeadingJump,
  introHeadingUnknown,
  introNoOperations,
  introMcpTools,
  introPlaceholderText,
  introToBeWritten,
  introEmptySection,
  introEnglish,
  introHtml,
  introImages,
  introImageAlt,
  introLinkRelative,
  introLinkHttps,
  introLinkMail,
];
