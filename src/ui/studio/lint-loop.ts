import type { ReadonlySignal, Signal } from '@preact/signals';
import type { DocumentApi, DocumentContext, DocumentReport } from '../../core/document-api.ts';

/** Larger texts are looked at only once typing rests. */
const LARGE = 60_000;
const LARGE_REST = 150;

/** Keeps the report up with the text. */
export interface LintLoop {
  /** To be called when the text, or what it is compared with, has changed. */
  soon(): void;
}

interface Watched {
  readonly text: ReadonlySignal<string>;
  readonly context: ReadonlySignal<DocumentContext | undefined>;
  readonly report: Signal<DocumentReport | undefined>;
}

/** One question at a time: what changed meanwhile is asked about next, and what is out of date is not shown. */
export function createLintLoop(api: DocumentApi, { text, context, report }: Watched): LintLoop {
  let isAsking = false;
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const askOnce = async () => {
    isStale = false;
    const [asked, known] = [text.peek(), context.peek()];
    try {
      const next = await api.lintDocument('intro', asked, known?.source);
      if (asked === text.peek() && known === context.peek()) report.value = next;
    } catch {
      // The worker has died or was stopped: the next keystroke asks its successor.
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
    soon() {
      clearTimeout(timer);
      if (text.peek().length < LARGE) void ask();
      else timer = setTimeout(() => void ask(), LARGE_REST);
    },
  };
}
