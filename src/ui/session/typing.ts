import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import type { Report } from '../../core/contract/report.ts';

/** Marks an edit as typed: it may leave a word half written. */
export interface Typing {
  /** Identifies a burst of typing, which is one edit. */
  readonly burst: number;
}

/** Milliseconds without typing until a report about a file that does not parse is shown. */
const PATIENCE = 2000;

/** What a half-written word breaks. */
const SYNTAX_RULES = ['file-json-syntax', 'file-format', 'script-syntax'];

/** Finds what broke one of these files: before, it was free of such faults. */
export function newSyntaxFault(
  report: Report,
  before: Report,
  paths: readonly string[],
): RatedDiagnostic | undefined {
  for (const path of paths) {
    const fault = syntaxFaultOf(report, path);
    if (fault && !syntaxFaultOf(before, path)) return fault;
  }
  return undefined;
}

function syntaxFaultOf({ diagnostics }: Report, path: string): RatedDiagnostic | undefined {
  return diagnostics.find(({ ruleId, file }) => file === path && SYNTAX_RULES.includes(ruleId));
}

/** How long a report about a file that does not parse is held back. */
export interface Patience {
  /** The user is typing. */
  begin(): void;
  /** Resolves after a while without typing, or once the user has stopped. */
  last(): Promise<void>;
  /** The user has stopped. */
  end(): void;
}

/** Creates a patience that has not begun. */
export function createPatience(): Patience {
  let isTyping = false;
  let stop = () => {};
  return {
    begin() {
      isTyping = true;
    },
    last() {
      return new Promise((resolve) => {
        stop = resolve;
        if (isTyping) setTimeout(resolve, PATIENCE);
        else resolve();
      });
    },
    end() {
      isTyping = false;
      stop();
    },
  };
}
