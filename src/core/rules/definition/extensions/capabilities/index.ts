import type { Rule } from '../../../../engine/rule.ts';
import { extCapabilitiesShape } from './ext-capabilities-shape.ts';
import { extPageableNeedsUpdatenextlink } from './ext-pageable-needs-updatenextlink.ts';
import { extPageableNextlinkname } from './ext-pageable-nextlinkname.ts';
import { extPageableNextlinknameValue } from './ext-pageable-nextlinkname-value.ts';
import { extTestconnectionGet } from './ext-testconnection-get.ts';
import { extTestconnectionMissing } from './ext-testconnection-missing.ts';

export const capabilityRules: readonly Rule[] = [
  extCapabilitiesShape,
  extTestconnectionMissing,
  extTestconnectionGet,
  extPageableNextlinkname,
  extPageableNextlinknameValue,
  extPageableNeedsUpdatenextlink,
];
