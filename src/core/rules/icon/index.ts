import type { Rule } from '../../engine/rule.ts';
import { iconBackgroundMatchesBrand } from './icon-background-matches-brand.ts';
import { iconBackgroundNotDefault } from './icon-background-not-default.ts';
import { iconBackgroundNotWhite } from './icon-background-not-white.ts';
import { iconDimensions } from './icon-dimensions.ts';
import { iconFileName } from './icon-file-name.ts';
import { iconLogoPresent } from './icon-logo-present.ts';
import { iconLogoSize } from './icon-logo-size.ts';
import { iconNotForIndependent } from './icon-not-for-independent.ts';
import { iconOpaqueBackground } from './icon-opaque-background.ts';
import { iconPng } from './icon-png.ts';
import { iconRequired } from './icon-required.ts';
import { iconSize1mb } from './icon-size-1mb.ts';
import { iconSquare } from './icon-square.ts';
import { iconUniformBorder } from './icon-uniform-border.ts';

export const iconRules: readonly Rule[] = [
  iconRequired,
  iconNotForIndependent,
  iconFileName,
  iconPng,
  iconSize1mb,
  iconSquare,
  iconDimensions,
  iconOpaqueBackground,
  iconBackgroundNotWhite,
  iconBackgroundNotDefault,
  iconBackgroundMatchesBrand,
  iconUniformBorder,
  iconLogoSize,
  iconLogoPresent,
];
