import type { Rule } from '../../../engine/rule.ts';
import { basepathFormat } from './basepath-format.ts';
import { basepathTemplateBraces } from './basepath-template-braces.ts';
import { basepathTrailingSlash } from './basepath-trailing-slash.ts';
import { consumesCompatible } from './consumes-compatible.ts';
import { consumesMissing } from './consumes-missing.ts';
import { contactEmailValid } from './contact-email-valid.ts';
import { contactUrlValid } from './contact-url-valid.ts';
import { hostFormat } from './host-format.ts';
import { infoRequired } from './info-required.ts';
import { infoVersionFormat } from './info-version-format.ts';
import { mimeTypeSupported } from './mime-type-supported.ts';
import { mimeTypeValid } from './mime-type-valid.ts';
import { schemesNoWebsocket } from './schemes-no-websocket.ts';
import { schemesNotEmpty } from './schemes-not-empty.ts';
import { schemesValid } from './schemes-valid.ts';
import { tagsUnique } from './tags-unique.ts';
import { textEnglish } from './text-english.ts';

export const documentRules: readonly Rule[] = [
  infoRequired,
  infoVersionFormat,
  contactUrlValid,
  contactEmailValid,
  hostFormat,
  basepathFormat,
  basepathTrailingSlash,
  basepathTemplateBraces,
  schemesValid,
  schemesNotEmpty,
  schemesNoWebsocket,
  mimeTypeValid,
  mimeTypeSupported,
  consumesMissing,
  consumesCompatible,
  tagsUnique,
  textEnglish,
];
