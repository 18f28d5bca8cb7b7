import type {
  Asks,
  Diagnostic,
  Fix,
  JsonPointer,
  Question,
  TextEdit,
} from '../../contract/diagnostic.ts';
import type { PackagePlan, Report, SecretPlace } from '../../contract/report.ts';
import { JsonFile } from '../../files/json/json-file.ts';
import { textsIn } from '../../files/json/json-walk.ts';
import type { TextFile } from '../../files/text-file.ts';
import { type Mask, maskOf } from '../../text/secrets/secret-mask.ts';
import { maskedTexts } from './masked-texts.ts';
import type { Secrets } from './secrets-of.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What must not be shown of a connector: all that the search finds, and all that rules about secrets point at. */
export class SecretMask {
  readonly mask: Mask;
  /** As they are in the files. */
  readonly values: readonly string[];
  readonly places: readonly SecretPlace[];
  /** Whether there is nothing to hide. */
  readonly isEmpty: boolean;
  readonly #files = new Map<string, TextFile>();

  constructor({ values, inTexts }: Secrets) {
    this.values = values;
    this.mask = maskOf(values);
    this.isEmpty = values.length === 0;
    this.places = inTexts.map(({ file, start, end }) => {
      return { file: this.mask(file.path), start, end };
    });
    for (const { file } of inTexts) this.#files.set(file.path, file);
  }

  /** Everything in it that is a text, masked. */
  report(report: Report): Report {
    if (this.isEmpty) return report;
    const { mask } = this;
    return {
      ...report,
      root: mask(report.root),
      name: mask(report.name),
      publisher: mask(report.publisher),
      profile: { ...report.profile, reason: mask(report.profile.reason) },
      diagnostics: this.diagnostics(report.diagnostics),
      ignored: this.diagnostics(report.ignored).map(({ reason, target, ...each }) => {
        return { ...each, reason: mask(reason), target: maskedTexts(target, mask) };
      }),
      roles: report.roles.map(({ path, role }) => ({ path: mask(path), role })),
      leftOut: report.leftOut.map(({ path, reason }) => ({ path: mask(path), reason })),
      plan: this.plan(report.plan),
    };
  }

  diagnostics<T extends Diagnostic>(diagnostics: readonly T[]): readonly T[] {
    return this.isEmpty ? diagnostics : diagnostics.map((each) => this.#diagnostic(each));
  }

  plan(plan: PackagePlan): PackagePlan {
    if (this.isEmpty) return plan;
    const { mask } = this;
    return {
      ...plan,
      fileName: mask(plan.fileName) === plan.fileName ? plan.fileName : 'connector.zip',
      entries: plan.entries.map((entry) => ({
        ...entry,
        // Only the folder of a pull request is named after the connector.
        path: entry.path.includes('/') ? mask(entry.path) : entry.path,
        from: mask(entry.from),
        ...(entry.note !== undefined && { note: mask(entry.note) }),
        ...(entry.text !== undefined && { text: mask(entry.text) }),
      })),
      omitted: plan.omitted.map(({ path, reason }) => ({ path: mask(path), reason })),
    };
  }

  #diagnostic<T extends Diagnostic>(diagnostic: T): T {
    const { mask } = this;
    const { message, file, pointer, fix, asks, ...rest } = diagnostic;
    const result = { ...rest, message: mask(message) } as Writable<T>;
    if (file !== undefined) result.file = mask(file);
    if (pointer !== undefined) result.pointer = mask(pointer) as JsonPointer;
    // The name of such a file leads nowhere any more.
    const masked = fix && result.file === file ? this.#fix(fix, file ?? '') : undefined;
    if (masked !== undefined) result.fix = masked;
    const asked = asks && result.file === file ? this.#asks(asks, file ?? '') : undefined;
    if (asked !== undefined) result.asks = asked;
    return result as T;
  }

  /** Whether a question quotes a secret. It must not be asked: what is typed would not be what is in the file. */
  isIn(question: Question): boolean {
    return textsIn(question).some(({ text }) => this.#hides(text));
  }

  #asks({ keys, ...asks }: Asks, path: string): Asks | undefined {
    const file = this.#files.get(path);
    const left = keys.filter((key) => {
      const span =
        file instanceof JsonFile ? file.index.find(key as JsonPointer)?.value : undefined;
      return (
        !this.#hides(key) && !(span && this.#hides(file?.text.slice(span.start, span.end) ?? ''))
      );
    });
    return left.length > 0 ? { ...asks, keys: left } : undefined;
  }

  /** Nothing if it cannot be made without writing a secret again. */
  #fix(fix: Fix, path: string): Fix | undefined {
    const edits = this.#edits(fix.edits, path);
    const alsoIn = fix.alsoIn?.map((each) => ({
      file: each.file,
      edits: this.#edits(each.edits, each.file),
    }));
    if (!edits || alsoIn?.some((each) => !each.edits || this.mask(each.file) !== each.file)) {
      return undefined;
    }
    return {
      ...fix,
      title: this.mask(fix.title),
      edits,
      ...(alsoIn && { alsoIn: alsoIn.map((each) => ({ ...each, edits: each.edits ?? [] })) }),
    };
  }

  #edits(all: readonly TextEdit[], path: string): readonly TextEdit[] | undefined {
    const edits: TextEdit[] = [];
    for (const edit of all) {
      const parts = this.#shows(edit) ? this.#around(edit, path) : [edit];
      if (parts.some((part) => this.#shows(part))) return undefined;
      edits.push(...parts);
    }
    return edits;
  }

  #shows({ newText }: TextEdit): boolean {
    return this.#hides(newText);
  }

  /** Whether a text has a secret, or a piece of one. */
  #hides(text: string): boolean {
    return this.mask(text) !== text;
  }

  /** The same edit, split so that it leaves the secrets in its range as they are; itself where it changes them. */
  #around(edit: TextEdit, path: string): readonly TextEdit[] {
    const file = this.#files.get(path);
    const inside = this.places.filter(
      (place) =>
        place.file === path &&
        place.start >= edit.range.start.offset &&
        place.end <= edit.range.end.offset,
    );
    if (file === undefined) return [edit];
    const edits: TextEdit[] = [];
    let from = edit.range.start.offset;
    let rest = edit.newText;
    for (const { start, end } of inside.toSorted((a, b) => a.start - b.start)) {
      const at = rest.indexOf(file.text.slice(start, end));
      if (at < 0) return [edit];
      edits.push({ range: file.range(from, start), newText: rest.slice(0, at) });
      rest = rest.slice(at + end - start);
      from = end;
    }
    edits.push({ range: file.range(from, edit.range.end.offset), newText: rest });
    return edits.filter(
      ({ range, newText }) => file.text.slice(range.start.offset, range.end.offset) !== newText,
    );
  }
}
