import type { Rule } from '../../../engine/rule.ts';
import { allowedValuesDefaultMember } from './allowed-values-default-member.ts';
import { allowedValuesShape } from './allowed-values-shape.ts';
import { connectionParameterName } from './connection-parameter-name.ts';
import { connectionParameterType } from './connection-parameter-type.ts';
import { connectionParameterUnknownKey } from './connection-parameter-unknown-key.ts';
import { connectionParametersPresent } from './connection-parameters-present.ts';
import { constraintsCleartextBoolean } from './constraints-cleartext-boolean.ts';
import { constraintsHiddenAndRequired } from './constraints-hidden-and-required.ts';
import { constraintsRequiredPresent } from './constraints-required-present.ts';
import { constraintsRequiredString } from './constraints-required-string.ts';
import { constraintsUnknownKey } from './constraints-unknown-key.ts';
import { secretAsPlainString } from './secret-as-plain-string.ts';
import { securestringCleartext } from './securestring-cleartext.ts';
import { tenantidClaimShape } from './tenantid-claim-shape.ts';
import { uidefinitionDescription } from './uidefinition-description.ts';
import { uidefinitionDescriptionHidden } from './uidefinition-description-hidden.ts';
import { uidefinitionDisplayname } from './uidefinition-displayname.ts';
import { uidefinitionDisplaynameNotDescription } from './uidefinition-displayname-not-description.ts';
import { uidefinitionOauth } from './uidefinition-oauth.ts';
import { uidefinitionRequired } from './uidefinition-required.ts';
import { uidefinitionRestrictedWords } from './uidefinition-restricted-words.ts';
import { uidefinitionTooltip } from './uidefinition-tooltip.ts';
import { uidefinitionUnknownKey } from './uidefinition-unknown-key.ts';

export const connectionRules: readonly Rule[] = [
  connectionParametersPresent,
  connectionParameterName,
  connectionParameterType,
  connectionParameterUnknownKey,
  uidefinitionRequired,
  uidefinitionOauth,
  uidefinitionDisplayname,
  uidefinitionDescription,
  uidefinitionDescriptionHidden,
  uidefinitionTooltip,
  uidefinitionDisplaynameNotDescription,
  uidefinitionRestrictedWords,
  uidefinitionUnknownKey,
  constraintsRequiredString,
  constraintsCleartextBoolean,
  constraintsRequiredPresent,
  constraintsHiddenAndRequired,
  constraintsUnknownKey,
  securestringCleartext,
  secretAsPlainString,
  allowedValuesShape,
  allowedValuesDefaultMember,
  tenantidClaimShape,
];
