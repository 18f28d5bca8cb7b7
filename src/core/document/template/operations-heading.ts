import type { Heading } from '../markdown/markdown-file.ts';
import { headingKey } from './heading-key.ts';

const NOUN = '(?:operations?|actions?|triggers?|endpoints?)';
const BEFORE =
  '(?:(?:supported|available|provided|current|all|list of|our|the|connector|api|power automate|included) )*';
const AFTER =
  '(?: (?:supported|available|provided|included|list|reference|overview|in detail|of the connector|in this connector))*';
const HEADING = new RegExp(`^${BEFORE}${NOUN}(?: (?:and|or) (?:supported )?${NOUN})*${AFTER}$`);

/** Whether a heading announces the actions or triggers of the connector: "Supported Operations", "Triggers". */
export function isOperationsHeading(heading: Heading): boolean {
  const key = headingKey(heading);
  return key.length <= 80 && HEADING.test(key);
}
