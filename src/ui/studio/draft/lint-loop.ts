import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  DocumentApi,
  DocumentContext,
  DocumentReport,
} from '../../../core/contract/document-api.ts';
import { coalesced } from '../../base/coalesced.ts';

/** A report with the text that it describes. Its fixes apply to no other text. */
export interface TextReport extends DocumentReport {
  readonly text: string;
}

/** Whether the checker keeps up with the text: it answers, takes long, or has stopped. */
export type LintState = 'ok' | 'slow' | 'failed';

/** Checks the text again whenever it changes. */
export interface LintLoop {
  readonly report: ReadonlySignal<TextReport | undefined>;
  readonly lintState: ReadonlySignal<LintState>;
  /** Schedules a check. Call it when the text or its context has changed. */
  schedule(): void;
}

interface LintInput {
  readonly text: ReadonlySignal<string>;
  readonly context: ReadonlySignal<DocumentContext | undefined>;
}

/** Texts of this many characters are checked only once the user pauses. */
const LARGE_TEXT = 60_000;
const LARGE_TEXT_DELAY = 60;
/** Milliseconds until the user is told that a check takes long. */
const SLOW_AFTER = 800;
/** After a failure, a new worker gets the same text. */
const RETRY_DELAY = 500;
const MAX_TRIES = 3;

/** Runs one check at a time, always on the latest text, and drops reports that are out of date. */
export function createLintLoop(api: DocumentApi, { text, context }: LintInput): LintLoop {
  const report = signal<TextReport | undefined>(undefined);
  const lintState = signal<LintState>('ok');
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const runAfter = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };
  const run = coalesced(async () => {
    const [lintedText, lintedContext] = [text.peek(), context.peek()];
    const slowTimer = setTimeout(() => {
      lintState.value = 'slow';
    }, SLOW_AFTER);
    try {
      const { source, profile } = lintedContext ?? {};
      const result = await api.lintDocument('intro', lintedText, source, profile);
      failures = 0;
      lintState.value = 'ok';
      if (lintedText === text.peek() && lintedContext === context.peek()) {
        report.value = { ...result, text: lintedText };
      }
    } catch {
      failures += 1;
      lintState.value = 'failed';
      if (failures < MAX_TRIES) runAfter(RETRY_DELAY);
    } finally {
      clearTimeout(slowTimer);
    }
  });
  return {
    report,
    lintState,
    schedule() {
      failures = 0;
      if (text.peek().length >= LARGE_TEXT) return runAfter(LARGE_TEXT_DELAY);
      clearTimeout(timer);
      void run();
    },
  };
}
