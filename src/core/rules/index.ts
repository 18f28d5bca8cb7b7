import type { Rule, RuleFamily } from '../engine/rule.ts';
import { connectorFamilies } from './connector/index.ts';
import { definitionFamilies } from './definition/index.ts';
import { iconRules } from './icon/index.ts';
import { introRules } from './intro/index.ts';
import { preflightRules } from './preflight/index.ts';
import { propertiesFamilies } from './properties/index.ts';
import { readmeRules } from './readme/index.ts';
import { scriptRules } from './script/index.ts';

/** Every rule by family, in the order of the documentation. Checks load only what they need, with `rulesFor`. */
export const ruleFamilies: readonly RuleFamily[] = [
  ...connectorFamilies,
  ...definitionFamilies,
  ...propertiesFamilies,
  { name: 'Icon', rules: iconRules },
  { name: 'Script', rules: scriptRules },
  { name: 'intro.md', rules: introRules },
  { name: 'readme.md', rules: readmeRules },
  { name: '.preflight.json', rules: preflightRules },
];

export const rules: readonly Rule[] = ruleFamilies.flatMap((family) => family.rules);
