import type { Diagnostic, Fix, JsonPointer, Question, Range } from '../contract/diagnostic.ts';
import type { TextFile } from '../files/text-file.ts';

/** A piece of a file that became part of an assembled text. */
interface Piece {
  readonly file: TextFile;
  /** The offset in the file, then the range in the assembled text. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly pointer: JsonPointer;
  /** Whether only the assembled text has it in quotes, which are part of the value there. */
  readonly isQuoted: boolean;
}

/** A text made of pieces of several files, which knows where each came from. */
export class AssembledText {
  text = '';
  readonly #pieces: Piece[] = [];

  add(text: string): void {
    this.text += text;
  }

  /** Adds a part of a file, which is the value at that pointer of the assembled document. */
  addPiece(file: TextFile, from: number, to: number, pointer: JsonPointer, isQuoted = false): void {
    const quote = isQuoted ? '"' : '';
    const start = this.text.length + quote.length;
    this.text += `${quote}${file.text.slice(from, to)}${quote}`;
    this.#pieces.push({ file, from, start, end: start + to - from, pointer, isQuoted });
  }

  /** Moves a diagnostic to the file that its range came from. Undefined if it is not about a single piece. */
  inPlace(diagnostic: Diagnostic): Diagnostic | undefined {
    const { range, pointer, fix, questions, ...rest } = diagnostic;
    const piece = range && this.#pieceAround(range);
    if (range === undefined || piece === undefined) return undefined;
    const movedFix = fix && this.#fix(fix, piece);
    const moved = questions?.flatMap((question) => this.#question(question, piece) ?? []) ?? [];
    return {
      ...rest,
      file: piece.file.path,
      range: this.#moved(range, piece),
      ...(pointer?.startsWith(piece.pointer) && {
        pointer: pointer.slice(piece.pointer.length) as JsonPointer,
      }),
      ...(movedFix && { fix: movedFix }),
      ...(moved.length > 0 && { questions: moved }),
    };
  }

  #pieceAround({ start, end }: Range): Piece | undefined {
    return this.#pieces.find((each) => {
      const quote = each.isQuoted ? 1 : 0;
      return each.start - quote <= start.offset && end.offset <= each.end + quote;
    });
  }

  #fix(fix: Fix, piece: Piece): Fix | undefined {
    const edits = this.#edits(fix.edits, piece);
    return edits && { ...fix, edits };
  }

  /** Choices with edits of their own are about the API definition, which is not assembled. */
  #question({ pointer = '', ...question }: Question, piece: Piece): Question | undefined {
    const edits = this.#edits(question.edits, piece);
    if (!edits || !pointer.startsWith(piece.pointer)) return undefined;
    return { ...question, edits, pointer: pointer.slice(piece.pointer.length) as JsonPointer };
  }

  #edits<T extends { readonly range: Range }>(
    edits: readonly T[],
    piece: Piece,
  ): readonly T[] | undefined {
    const isInside = ({ range }: T) => this.#pieceAround(range) === piece;
    if (piece.isQuoted || !edits.every(isInside)) return undefined;
    return edits.map((edit) => ({ ...edit, range: this.#moved(edit.range, piece) }));
  }

  #moved({ start, end }: Range, { file, from, start: at, end: to }: Piece): Range {
    const moved = (offset: number) => Math.min(Math.max(offset, at), to) - at + from;
    return file.range(moved(start.offset), moved(end.offset));
  }
}
