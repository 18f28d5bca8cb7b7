import type { FileQuestion } from '../../../core/contract/answer.ts';

/** What questions have in common if one text may answer all of them. */
export interface Likeness {
  /** Questions that are alike have the same. */
  readonly key: string;
  /** What they are about: ``property `date` ``. */
  readonly thing: string;
}

/** Returns nothing if a question asks for something else than the texts of a parameter or property. */
export function likenessOf({
  file,
  question: { about, fields },
}: FileQuestion): Likeness | undefined {
  const [thing] = /^(?:parameter|property) `[^`]+`/.exec(about) ?? [];
  if (thing === undefined || fields.some(({ kind }) => !/text$/i.test(kind))) return undefined;
  const asked = fields.flatMap(({ label, current = '' }) => [label, current]);
  return { key: JSON.stringify([file, thing, asked]), thing };
}
