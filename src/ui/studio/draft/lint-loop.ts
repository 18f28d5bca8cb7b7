import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  DocumentApi,
  DocumentContext,
  DocumentReport,
} from '../../../core/contract/document-api.ts';

/** What was found, and in which text: a fix fits no other. */
export interface TextReport extends DocumentReport {
  readonly text: string;
}

/** Whether the report is up with the text, or why not. */
export type Looking = 'done' | 'late' | 'stopped';

/** Keeps the report up with the text. */
export interface LintLoop {
  readonly report: ReadonlySignal<TextReport | undefined>;
  readonly looking: ReadonlySignal<Looking>;
  /** To be called when the text, or what it is compared with, has changed. */
  soon(): void;
}

interface Watched {
  readonly text: ReadonlySignal<string>;
  readonly context: ReadonlySignal<DocumentContext | undefined>;
}

/** Larger texts are looked at only once typing rests. */
const LARGE = 60_000;
const LARGE_REST = 60;
/** A user who waits this long is told. */
const LATE = 800;
/** After the worker has died or was stopped, its successor is asked as often as this. */
const AGAIN = 500;
const TRIES = 3;

/** One question at a time: what changed meanwhile is asked about next, and what is out of date is not shown. */
export function createLintLoop(api: DocumentApi, { text, context }: Watched): LintLoop {
  const report = signal<TextReport | undefined>(undefined);
  const looking = signal<Looking>('done');
  let isAsking = false;
  let isStale = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), milliseconds);
  };
  const askOnce = async () => {
    isStale = false;
    const [asked, known] = [text.peek(), context.peek()];
    const late = setTimeout(() => {
      looking.value = 'late';
    }, LATE);
    try {
      const found = await api.lintDocument('intro', asked, known?.source, known?.profile);
      tries = 0;
      looking.value = 'done';
      if (asked === text.peek() && known === context.peek()) {
        report.value = { ...found, text: asked };
      }
    } catch {
      tries += 1;
      looking.value = 'stopped';
      if (tries < TRIES) later(AGAIN);
    } finally {
      clearTimeout(late);
    }
  };
  const ask = async () => {
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    while (isStale) await askOnce();
    isAsking = false;
  };
  return {
    report,
    looking,
    soon() {
      tries = 0;
      if (text.peek().length >= LARGE) return later(LARGE_REST);
      clearTimeout(timer);
      void ask();
    },
  };
}
