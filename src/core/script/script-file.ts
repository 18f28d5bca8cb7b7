import type { Range } from '../contract/diagnostic.ts';
import { TextFile } from '../files/text-file.ts';
import { type Literal, type Scan, scanCSharp } from './csharp-scan.ts';

/** A match of a pattern in the code. */
export interface CodeMatch {
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly at: Range;
}

/** A C# script whose comments and literals can be told from its code. */
export class ScriptFile extends TextFile {
  #scan: Scan | undefined;
  #literals: ReadonlyMap<number, Literal> | undefined;

  get scan(): Scan {
    this.#scan ??= scanCSharp(this.text);
    return this.#scan;
  }

  /** The text in which comments, preprocessor lines and the contents of literals are blanks. Offsets are those of the file. */
  get code(): string {
    return this.scan.code;
  }

  /** Returns the string literal whose prefix or opening quote is at this offset. */
  literalAt(offset: number): Literal | undefined {
    this.#literals ??= new Map(this.scan.literals.map((literal) => [literal.start, literal]));
    return this.#literals.get(offset);
  }

  /** Finds all matches in the code. `start` and `at` refer to group 1 if the pattern has one. */
  find(pattern: RegExp): readonly CodeMatch[] {
    const global = new RegExp(pattern, `${pattern.flags.replace(/[gd]/g, '')}gd`);
    return Array.from(this.code.matchAll(global), (match) => {
      const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
      return { match, start, at: this.range(start, end) };
    });
  }
}
