import type { FileQuestion } from '../contract/answer.ts';
import type { Asks, Diagnostic, Fix, JsonPointer, Range } from '../contract/diagnostic.ts';
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
    const { range, pointer, fix, asks, ...rest } = diagnostic;
    const piece = range && this.#pieceAround(range);
    if (range === undefined || piece === undefined) return undefined;
    const movedFix = fix && this.#fix(fix, piece);
    const movedAsks = asks && asksIn(asks, piece);
    return {
      ...rest,
      file: piece.file.path,
      range: this.#moved(range, piece),
      ...(pointer?.startsWith(piece.pointer) && {
        pointer: pointer.slice(piece.pointer.length) as JsonPointer,
      }),
      ...(movedFix && { fix: movedFix }),
      ...(movedAsks && { asks: movedAsks }),
    };
  }

  /**
   * Moves a question to the file that its range came from. Undefined if not all of it is about a single piece.
   * Choices with edits of their own are about the API definition, which is not assembled.
   */
  questionInPlace({ question, range, key, ...ask }: FileQuestion): FileQuestion | undefined {
    const piece = range && this.#pieceAround(range);
    const edits = piece && this.#edits(question.edits, piece);
    if (!edits || !key.startsWith(piece.pointer)) return undefined;
    const { length } = piece.pointer;
    const pointer = question.pointer?.slice(length) as JsonPointer | undefined;
    return {
      ...ask,
      file: piece.file.path,
      key: key.slice(length),
      question: { ...question, edits, ...(pointer !== undefined && { pointer }) },
      range: this.#moved(range, piece),
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

function asksIn({ keys, ...asks }: Asks, { pointer, isQuoted }: Piece): Asks | undefined {
  const moved = isQuoted ? [] : keys.filter((key) => key.startsWith(pointer));
  return moved.length === 0
    ? undefined
    : { ...asks, keys: moved.map((key) => key.slice(pointer.length)) };
}
