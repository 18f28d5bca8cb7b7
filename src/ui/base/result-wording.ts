import type { Consequence } from '../../core/contract/consequence.ts';
import type { Diagnostic } from '../../core/contract/diagnostic.ts';
import type { Evidence } from '../../core/contract/evidence.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { Role } from '../../core/contract/report.ts';
import type { Task } from '../../core/contract/task.ts';
import { consequences } from './consequences.ts';
import { formatNumber, pluralize } from './wording.ts';

/** Who asks for it, in a word. */
export const consequenceLabels: Readonly<Record<Consequence, string>> = {
  blocks: 'Blocks',
  asked: 'Asked',
  guideline: 'Guideline',
  tip: 'Tip',
};

const consequenceSentences: Readonly<Record<Consequence, string>> = {
  blocks: 'Blocks certification',
  asked: 'Reviewers ask for this',
  guideline: 'The documentation says so',
  tip: 'Only a tip',
};

/** Says who asks for it. */
export function consequenceSentence(consequence: Consequence, profile: Profile): string {
  const isOwn = profile === 'custom' && consequence === 'blocks';
  return isOwn ? 'Keeps the connector from working' : consequenceSentences[consequence];
}

/** Returns the consequence as words to put after a count: `2 block`, `1 tip`. */
export function consequenceNoun(consequence: Consequence, count: number): string {
  if (consequence === 'asked') return 'asked';
  if (consequence === 'blocks') return count === 1 ? 'blocks' : 'block';
  return count === 1 ? consequence : `${consequence}s`;
}

/** Formats counts as `2 block, 1 asked, 12 tips`, or `Nothing to do` if all are zero. */
export function formatTaskCounts(counts: Readonly<Record<Consequence, number>>): string {
  const words = consequences
    .filter((consequence) => counts[consequence] > 0)
    .map(
      (consequence) =>
        `${formatNumber(counts[consequence])} ${consequenceNoun(consequence, counts[consequence])}`,
    );
  return words.length === 0 ? 'Nothing to do' : words.join(', ');
}

/** Formats how many places a task has, apart from those with a lesser consequence: `4 places, and 2 more that can wait`. */
export function formatPlaces({ count, lesser = 0 }: Pick<Task, 'count' | 'lesser'>): string {
  const places = pluralize(count - lesser, 'place');
  if (lesser === 0) return places;
  return `${places}, and ${formatNumber(lesser)} more that can wait`;
}

/** Formats evidence as `Found in 12 of 1,014 published connectors`, or `none of` them. */
export function formatEvidence({ connectors, of }: Evidence): string {
  return `Found in ${connectors === 0 ? 'none' : formatNumber(connectors)} of ${formatNumber(of)} published connectors`;
}

export const roleLabels: Readonly<Record<Role, string>> = {
  apiDefinition: 'API definition',
  apiProperties: 'API properties',
  icon: 'Icon',
  script: 'Script',
  intro: 'Intro',
  readme: 'Readme',
  preflight: 'What you ignore',
  settings: 'Command-line tool settings',
  solution: 'Part of the solution',
  unknown: 'Unknown, never packed',
};

/** Formats the position as `file:line:column`, which editors can open. */
export function formatPosition({ file, range }: Pick<Diagnostic, 'file' | 'range'>): string {
  if (file === undefined) return 'Whole connector';
  return range ? `${file}:${range.start.line}:${range.start.column}` : file;
}

/** Says why the list is not up to date while the user types. */
export function syntaxNote({ file, range }: Diagnostic): string {
  const place = range ? ` at ${range.start.line}:${range.start.column}` : '';
  return `The list is from before: ${file} has a syntax error${place}`;
}

/** Formats a size in bytes, kB or MB. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return pluralize(bytes, 'byte');
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`;
}
