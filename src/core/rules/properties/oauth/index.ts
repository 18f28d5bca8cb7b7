import type { Rule } from '../../../engine/rule.ts';
import { aadResourceuri } from './aad-resourceuri.ts';
import { gatewayAndOauth } from './gateway-and-oauth.ts';
import { oauthClientCredentials } from './oauth-client-credentials.ts';
import { oauthClientIdKey } from './oauth-client-id-key.ts';
import { oauthClientIdPlaceholder } from './oauth-client-id-placeholder.ts';
import { oauthClientSecretAbsent } from './oauth-client-secret-absent.ts';
import { oauthCustomParameterShape } from './oauth-custom-parameter-shape.ts';
import { oauthIdentityProvider } from './oauth-identity-provider.ts';
import { oauthIsfirstpartyFalse } from './oauth-isfirstparty-false.ts';
import { oauthIsfirstpartyString } from './oauth-isfirstparty-string.ts';
import { oauthRedirectMode } from './oauth-redirect-mode.ts';
import { oauthRedirectUrlPresent } from './oauth-redirect-url-present.ts';
import { oauthScopesArray } from './oauth-scopes-array.ts';
import { oauthSettingsRequired } from './oauth-settings-required.ts';
import { oauth2UrlsHttps } from './oauth2-urls-https.ts';
import { oauth2UrlsRequired } from './oauth2-urls-required.ts';
import { oauth2genericTemplates } from './oauth2generic-templates.ts';
import { setsAndFlat } from './sets-and-flat.ts';
import { setsNameUnique } from './sets-name-unique.ts';
import { setsParameters } from './sets-parameters.ts';
import { setsStringDescriptionLocation } from './sets-string-description-location.ts';
import { setsUidefinition } from './sets-uidefinition.ts';
import { setsValues } from './sets-values.ts';

export const oauthRules: readonly Rule[] = [
  oauthSettingsRequired,
  oauthIdentityProvider,
  oauthRedirectMode,
  oauthRedirectUrlPresent,
  oauthClientIdPlaceholder,
  oauthClientSecretAbsent,
  oauthClientIdKey,
  oauthScopesArray,
  oauthIsfirstpartyString,
  oauthIsfirstpartyFalse,
  oauth2UrlsRequired,
  oauth2UrlsHttps,
  oauth2genericTemplates,
  aadResourceuri,
  oauthCustomParameterShape,
  oauthClientCredentials,
  gatewayAndOauth,
  setsValues,
  setsNameUnique,
  setsParameters,
  setsUidefinition,
  setsStringDescriptionLocation,
  setsAndFlat,
];
