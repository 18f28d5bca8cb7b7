import type { Rule } from '../../engine/rule.ts';
import { readmeBrokenImage } from './readme-broken-image.ts';
import { readmeDeployment } from './readme-deployment.ts';
import { readmeEmptySection } from './readme-empty-section.ts';
import { readmeHeadingBlank } from './readme-heading-blank.ts';
import { readmeHeadingDuplicate } from './readme-heading-duplicate.ts';
import { readmeHeadingSpelling } from './readme-heading-spelling.ts';
import { readmeKnownIssues } from './readme-known-issues.ts';
import { readmeLinkMail } from './readme-link-mail.ts';
import { readmeNotIntro } from './readme-not-intro.ts';
import { readmeOauthSteps } from './readme-oauth-steps.ts';
import { readmeObtainingCredentials } from './readme-obtaining-credentials.ts';
import { readmeOperationsMatch } from './readme-operations-match.ts';
import { readmePrerequisites } from './readme-prerequisites.ts';
import { readmePublisher } from './readme-publisher.ts';
import { readmePublisherConsistent } from './readme-publisher-consistent.ts';
import { readmePublisherPlaceholder } from './readme-publisher-placeholder.ts';
import { readmeRedirectUrl } from './readme-redirect-url.ts';
import { readmeSupportedOperations } from './readme-supported-operations.ts';
import { readmeTemplateText } from './readme-template-text.ts';
import { readmeTitleH1 } from './readme-title-h1.ts';
import { readmeTitlePlaceholder } from './readme-title-placeholder.ts';
import { readmeToBeWritten } from './readme-to-be-written.ts';
import { readmeTooShort } from './readme-too-short.ts';

export const readmeRules: readonly Rule[] = [
  readmeNotIntro,
  readmeTitleH1,
  readmeTitlePlaceholder,
  readmePublisher,
  readmePublisherPlaceholder,
  readmePublisherConsistent,
  readmePrerequisites,
  readmeSupportedOperations,
  readmeOperationsMatch,
  readmeObtainingCredentials,
  readmeKnownIssues,
  readmeDeployment,
  readmeOauthSteps,
  readmeRedirectUrl,
  readmeHeadingSpelling,
  readmeHeadingDuplicate,
  readmeHeadingBlank,
  readmeEmptySection,
  readmeTemplateText,
  readmeToBeWritten,
  readmeTooShort,
  readmeBrokenImage,
  readmeLinkMail,
];
