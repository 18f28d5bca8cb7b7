import { batch, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FileQuestion, Remark } from '../../../core/contract/answer.ts';
import { groupBy } from '../../base/group-by.ts';
import { type Answering, keyOf, type TypedAnswer } from '../../session/answering.ts';
import { likenessOf } from './alike.ts';

/** How long the user has to pause before what is typed is checked. */
const PAUSE_MS = 400;

/** What the user types into some questions. */
export interface Answers {
  /** Those that differ from what is in the file. */
  readonly changed: readonly TypedAnswer[];
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  /** Why the answers were not written. */
  readonly refusal: string | undefined;
  textsOf(asked: FileQuestion): readonly string[];
  type(asked: FileQuestion, field: number, text: string): void;
  /** The questions alike that are still as in the file, if this one was answered last. */
  alike(asked: FileQuestion): readonly FileQuestion[];
  /** Answers other questions with the texts of this one. */
  repeat(asked: FileQuestion, others: readonly FileQuestion[]): void;
  write(): Promise<void>;
}

/** Checks what is typed, while it is. */
export function useAnswers(questions: readonly FileQuestion[], answering: Answering): Answers {
  const remarks = useSignal<ReadonlyMap<string, readonly Remark[]>>(new Map());
  const refusal = useSignal<string | undefined>(undefined);
  const latest = useSignal<FileQuestion | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const typed = answering.typed.value;
  const changed = useMemo(() => changedOf(questions, typed), [questions, typed]);
  const families = useMemo(
    () => groupBy(questions, (asked) => likenessOf(asked)?.key ?? ''),
    [questions],
  );
  const isAnswered = (asked: FileQuestion) =>
    typed.has(keyOf(asked)) && isChanged(textsOf(asked, typed), textsBefore(asked));
  const checkSoon = () => {
    refusal.value = undefined;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void check(), PAUSE_MS);
  };
  const remember = (
    answers: readonly TypedAnswer[],
    found: readonly (readonly Remark[])[] | undefined,
  ) => {
    if (!found) return;
    remarks.value = new Map(answers.map(({ asked }, index) => [keyOf(asked), found[index] ?? []]));
  };
  const check = async () => {
    const before = answering.typed.peek();
    const answers = changedOf(questions, before);
    const found = await answering.check(answers);
    // What was typed meanwhile is checked after the next pause.
    if (before === answering.typed.peek()) remember(answers, found);
  };

  return {
    changed,
    remarks: remarks.value,
    refusal: refusal.value,
    textsOf: (asked) => textsOf(asked, typed),
    type(asked, field, text) {
      answering.type(asked, textsOf(asked, answering.typed.peek()).with(field, text));
      latest.value = asked;
      checkSoon();
    },
    alike(asked) {
      if (latest.value !== asked || !isAnswered(asked)) return [];
      const key = likenessOf(asked)?.key;
      if (key === undefined) return [];
      return (families.get(key) ?? []).filter((other) => !isAnswered(other));
    },
    repeat(asked, others) {
      const texts = textsOf(asked, typed);
      batch(() => {
        for (const other of others) answering.type(other, texts);
      });
      checkSoon();
    },
    async write() {
      clearTimeout(timer.current);
      const answers = changedOf(questions, answering.typed.peek());
      if (answers.length === 0) return;
      const refused = await answering.write(answers);
      refusal.value = refused?.message;
      remember(answers, refused?.remarks);
    },
  };
}

type Typed = ReadonlyMap<string, readonly string[]>;

function changedOf(questions: readonly FileQuestion[], typed: Typed): readonly TypedAnswer[] {
  return questions
    .filter((asked) => typed.has(keyOf(asked)))
    .map((asked) => ({ asked, texts: textsOf(asked, typed) }))
    .filter(({ asked, texts }) => isChanged(texts, textsBefore(asked)));
}

function textsOf(asked: FileQuestion, typed: Typed): readonly string[] {
  return typed.get(keyOf(asked)) ?? textsBefore(asked);
}

function textsBefore({ question }: FileQuestion): readonly string[] {
  return question.fields.map(({ current = '' }) => current);
}

/** Blank answers are left out. */
function isChanged(texts: readonly string[], before: readonly string[]): boolean {
  return (
    texts.some((text) => text.trim() !== '') && texts.some((text, index) => text !== before[index])
  );
}
