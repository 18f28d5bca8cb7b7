import type { Range } from '../contract/diagnostic.ts';
import { TextFile } from '../files/text-file.ts';
import { type Literal, type Scan, scanCSharp } from './csharp-scan.ts';

/** A place in the code that a pattern matches. */
export interface CodeMatch {
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly at: Range;
}

/** The script as the rules see it: C# in which comments and literals are no code. */
export class ScriptFile extends TextFile {
  #scan: Scan | undefined;
  #literals: ReadonlyMap<number, Literal> | undefined;

  get scan(): Scan {
    this.#scan ??= scanCSharp(this.text);
    return this.#scan;
  }

  /** The text without comments, preprocessor lines and the contents of literals; offsets are those of the file. */
  get code(): string {
    return this.scan.code;
  }

  /** The text literal whose opening quote, or prefix, stands there. */
  literalAt(offset: number): Literal | undefined {
    this.#literals ??= new Map(this.scan.literals.map((literal) => [literal.start, literal]));
    return this.#literals.get(offset);
  }

  /** All places in the code; the range is that of group 1, where the pattern has one. */
  find(pattern: RegExp): readonly CodeMatch[] {
    const global = new RegExp(pattern, `${pattern.flags.replace(/[gd]/g, '')}gd`);
    return Array.from(this.code.matchAll(global), (match) => {
      const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
      return { match, start, at: this.range(start, end) };
    });
  }
}
