import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Answered, Ask, FileQuestion, Remark } from '../../core/contract/answer.ts';
import type { Diagnostic } from '../../core/contract/diagnostic.ts';
import { isCancellation } from '../worker/cancellation.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import type { Session } from './session.ts';
import type { Workspace } from './workspace.ts';

/** An answer that is typed: one text for each field. */
export interface TypedAnswer {
  readonly asked: FileQuestion;
  readonly texts: readonly string[];
}

/** Many questions of one task, to be answered in one go. */
export interface AnswerForm {
  readonly title: string;
  readonly questions: readonly FileQuestion[];
  /** What was found, by `keyOf` the first question of each finding. */
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

/** Why answers were not written, and remarks on each. */
export interface Refusal {
  readonly message: string;
  readonly remarks: readonly (readonly Remark[])[];
}

/** Asks what only the publisher knows, and writes the answers. */
export interface Answering {
  /** What is typed and not written yet, by `keyOf`: rows may come and go meanwhile. */
  readonly typed: ReadonlySignal<ReadonlyMap<string, readonly string[]>>;
  type(asked: FileQuestion, texts: readonly string[]): void;
  /** Forgets what is typed. */
  discard(questions: readonly FileQuestion[]): void;
  /** Makes the questions to ask. Returns none while the files are being checked. */
  questionsFor(asks: readonly Ask[]): Promise<readonly FileQuestion[]>;
  /** The form that is open. */
  readonly form: ReadonlySignal<AnswerForm | undefined>;
  /** Opens the form with all questions of these findings, if there are any. */
  open(title: string, diagnostics: readonly Diagnostic[]): Promise<void>;
  close(): void;
  /** Checks what is typed so far. Returns nothing if it could not be checked. */
  check(answers: readonly TypedAnswer[]): Promise<readonly (readonly Remark[])[] | undefined>;
  /** Writes the answers as one edit, unless one of them cannot be written. */
  write(answers: readonly TypedAnswer[]): Promise<Refusal | undefined>;
}

/** Asks about the open connector of the session, and writes the answers there. */
export function createAnswering(
  client: Pick<WorkerClient, 'questions' | 'answer'>,
  session: Pick<Session, 'phase' | 'edit'>,
): Answering {
  const form = signal<AnswerForm | undefined>(undefined);
  const typed = signal<ReadonlyMap<string, readonly string[]>>(new Map());
  let workspace: Workspace | undefined;
  effect(() => {
    const phase = session.phase.value;
    if (!('workspace' in phase) || phase.workspace === workspace) return;
    workspace = phase.workspace;
    typed.value = new Map();
  });

  /** Returns the files that were checked, unless they have changed since. */
  const checked = () => {
    const phase = session.phase.peek();
    if (!('report' in phase)) return undefined;
    const { source, report, workspace } = phase;
    if (workspace.source.peek() !== source) return undefined;
    return { source, profile: report.profile.profile };
  };
  const answer = async (given: readonly TypedAnswer[]) => {
    const files = checked();
    const answers = given.map(({ asked: { ruleId, file, key }, texts }) => {
      return { ruleId, file, key, texts };
    });
    return files && client.answer(files.source, files.profile, answers);
  };
  const questionsFor = async (asks: readonly Ask[]) => {
    const files = checked();
    try {
      return files ? await client.questions(files.source, files.profile, asks) : [];
    } catch (error) {
      if (isCancellation(error)) return [];
      throw error;
    }
  };

  const discard = (questions: readonly FileQuestion[]) => {
    const keys = new Set(questions.map(keyOf));
    typed.value = new Map([...typed.peek()].filter(([key]) => !keys.has(key)));
  };

  return {
    typed,
    type(asked, texts) {
      typed.value = new Map(typed.peek()).set(keyOf(asked), texts);
    },
    discard,
    questionsFor,
    form,
    async open(title, diagnostics) {
      const questions = await questionsFor(asksIn(diagnostics));
      const reasons = reasonsIn(diagnostics.filter(({ message }) => message !== title));
      if (questions.length > 0) form.value = { title, questions, reasons };
    },
    close() {
      form.value = undefined;
    },
    async check(answers) {
      try {
        return (await answer(answers))?.remarks;
      } catch (error) {
        if (isCancellation(error)) return undefined;
        throw error;
      }
    },
    async write(answers) {
      try {
        const answered = await answer(answers);
        const message = refusalOf(answered);
        if (!answered || message !== undefined) {
          return { message: message ?? '', remarks: answered?.remarks ?? [] };
        }
        discard(answers.map(({ asked }) => asked));
        form.value = undefined;
        const { count, files } = answered;
        await session.edit(count === 1 ? 'Wrote a text' : `Wrote ${count} texts`, files);
        return undefined;
      } catch (error) {
        if (isCancellation(error)) return undefined;
        return { message: `Try again: it stopped (${String(error)}).`, remarks: [] };
      }
    },
  };
}

/** Says why answers cannot be written, if they cannot. */
function refusalOf(answered: Answered | undefined): string | undefined {
  if (!answered) return 'Try again: the files are being checked.';
  if (answered.remarks.flat().some(({ isStopping }) => isStopping))
    return 'Correct what is marked.';
  if (answered.files.size > 0) return undefined;
  return 'Write it by hand: the file is not UTF-8, or has changed.';
}

/** Returns what findings ask. Two findings about one value ask once. */
export function asksIn(diagnostics: readonly Diagnostic[]): readonly Ask[] {
  const found = new Map<string, Ask>();
  for (const { ruleId, file, asks } of diagnostics) {
    if (file === undefined) continue;
    for (const key of asks?.keys ?? []) {
      const ask = { ruleId, file, key };
      if (!found.has(keyOf(ask))) found.set(keyOf(ask), ask);
    }
  }
  return [...found.values()];
}

/** A finding about many texts says once what is wrong, at the first of them. */
function reasonsIn(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, readonly string[]>();
  for (const { file, asks, message } of diagnostics) {
    const [key] = asks?.keys ?? [];
    if (file === undefined || key === undefined) continue;
    const id = keyOf({ file, key });
    reasons.set(id, [...(reasons.get(id) ?? []), message]);
  }
  return reasons;
}

/** Identifies what is asked in another report on the same files. */
export function keyOf({ file, key }: Pick<Ask, 'file' | 'key'>): string {
  return `${file}\n${key}`;
}
