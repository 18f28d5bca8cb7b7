import type { Rule } from '../../../engine/rule.ts';
import { settingsEnvironmentGuid } from './settings-environment-guid.ts';
import { settingsFileNamesExist } from './settings-file-names-exist.ts';
import { settingsKnownKeys } from './settings-known-keys.ts';
import { settingsNotSubmitted } from './settings-not-submitted.ts';

export const settingsRules: readonly Rule[] = [
  settingsKnownKeys,
  settingsEnvironmentGuid,
  settingsFileNamesExist,
  settingsNotSubmitted,
];
