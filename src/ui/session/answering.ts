import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Answer, Answered, Remark } from '../../core/contract/answer.ts';
import type { Diagnostic, Question } from '../../core/contract/diagnostic.ts';
import { isCancellation } from '../worker/cancellation.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import type { Session } from './session.ts';
import type { Workspace } from './workspace.ts';

/** A question about a file. */
export interface FileQuestion {
  readonly file: string;
  readonly question: Question;
  /** Where the finding is that asks it. */
  readonly diagnostic: Diagnostic;
}

/** An answer that is typed: one text for each field. */
export interface TypedAnswer {
  readonly asked: FileQuestion;
  readonly texts: readonly string[];
}

/** Many questions of one task, to be answered in one go. */
export interface AnswerForm {
  readonly title: string;
  readonly questions: readonly FileQuestion[];
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
  /** The form that is open. */
  readonly form: ReadonlySignal<AnswerForm | undefined>;
  open(form: AnswerForm): void;
  close(): void;
  /** Checks what is typed so far. Returns nothing if it could not be checked. */
  check(answers: readonly TypedAnswer[]): Promise<readonly (readonly Remark[])[] | undefined>;
  /** Writes the answers as one edit, unless one of them cannot be written. */
  write(answers: readonly TypedAnswer[]): Promise<Refusal | undefined>;
}

/** Asks about the open connector of the session, and writes the answers there. */
export function createAnswering(
  client: Pick<WorkerClient, 'answer'>,
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

  const ask = async (given: readonly TypedAnswer[]) => {
    const phase = session.phase.peek();
    if (!('report' in phase)) return undefined;
    const { source, report, workspace } = phase;
    // The files may have changed since the questions were drawn.
    if (workspace.source.peek() !== source) return undefined;
    const questions = new Map(
      questionsIn(report.diagnostics).map((asked) => [keyOf(asked), asked.question]),
    );
    const answers: Answer[] = given.map(({ asked, texts }) => {
      const question = questions.get(keyOf(asked));
      return {
        file: asked.file,
        question: question ?? asked.question,
        texts: question ? texts : [],
      };
    });
    return client.answer(source, report.profile.profile, answers);
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
    form,
    open(next) {
      form.value = next;
    },
    close() {
      form.value = undefined;
    },
    async check(answers) {
      try {
        return (await ask(answers))?.remarks;
      } catch (error) {
        if (isCancellation(error)) return undefined;
        throw error;
      }
    },
    async write(answers) {
      try {
        const answered = await ask(answers);
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

/** Returns the questions of findings. Two findings about one value ask once. */
export function questionsIn(diagnostics: readonly Diagnostic[]): readonly FileQuestion[] {
  const questions = new Map<string, FileQuestion>();
  for (const diagnostic of diagnostics) {
    const { file, questions: asked = [] } = diagnostic;
    if (file === undefined) continue;
    for (const question of asked) {
      const each = { file, question, diagnostic };
      const key = keyOf(each);
      if (!questions.has(key)) questions.set(key, each);
    }
  }
  return [...questions.values()];
}

/** Identifies a question in another report on the same files. */
export function keyOf({ file, question: { pointer, title } }: FileQuestion): string {
  return `${file}\n${pointer ?? title}`;
}
