import type { Connector } from '../../connector/connector.ts';
import type { Rule } from '../../engine/rule.ts';
import { connectorFamilies } from '../../rules/connector/index.ts';
import { definitionFamilies } from '../../rules/definition/index.ts';
import { iconRequired } from '../../rules/icon/icon-required.ts';
import { introFileName } from '../../rules/intro/intro-file-name.ts';
import { introPresent } from '../../rules/intro/intro-present.ts';
import { propertiesFamilies } from '../../rules/properties/index.ts';

/** Loaded on demand: a connector in a repository has no icon. */
const loadIconRules = async () => (await import('../../rules/icon/index.ts')).iconRules;

/** Loaded on demand: many connectors have no script. */
const loadScriptRules = async () => (await import('../../rules/script/index.ts')).scriptRules;

/** Loaded on demand: many connectors have no intro. */
const loadIntroRules = async () => (await import('../../rules/intro/index.ts')).introRules;

/** Loaded on demand: many connectors have no readme. */
const loadReadmeRules = async () => (await import('../../rules/readme/index.ts')).readmeRules;

const everyFamily = [...connectorFamilies, ...definitionFamilies, ...propertiesFamilies];

/** The rules that run whichever files there are. Some ask for an icon or an intro. */
const alwaysRun = [
  ...everyFamily.flatMap(({ rules }) => rules),
  iconRequired,
  introPresent,
  introFileName,
];

/** Loads the rules to run on a connector: not those about files that it lacks. */
export async function rulesFor(connector: Connector): Promise<readonly Rule[]> {
  const { icon, script, intro, readme } = connector;
  const more = await Promise.all([
    icon && loadIconRules(),
    script && loadScriptRules(),
    intro && loadIntroRules(),
    readme && loadReadmeRules(),
  ]);
  return [...new Set([...alwaysRun, ...more.flatMap((rules = []) => rules)])];
}

/** Starts to load what files of these names may need, while the others are parsed. */
export function loadAhead(names: Iterable<string>): void {
  const all = [...names].join('\n').toLowerCase();
  const needed = [
    /\.(?:png|jpe?g|gif|svg|webp|bmp|ico)$/m.test(all) && loadIconRules(),
    /\bintro\.md$/m.test(all) && loadIntroRules(),
    /\breadme\.md$/m.test(all) && loadReadmeRules(),
    /\.csx?$/m.test(all) && loadScriptRules(),
  ];
  // The check itself loads it again, and rejects if it cannot.
  void Promise.all(needed).catch(() => {});
}

/** Loads the rules about files that a connector may lack. */
export async function loadMoreRules(): Promise<void> {
  await Promise.all([loadIconRules(), loadScriptRules(), loadIntroRules(), loadReadmeRules()]);
}
