import type { ReadonlySignal } from '@preact/signals';
import type { RequestError } from '../../core/contract/api.ts';
import type { NewFiles } from '../../core/contract/change.ts';
import type { Profile } from '../../core/contract/profile.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import { createChecks } from './checks.ts';
import { createDrops, type Drops } from './drops.ts';
import { type DropQuestion, openedIn, type Phase } from './phase.ts';
import { createPhases } from './phases.ts';
import type { Typing } from './typing.ts';
import type { Edit } from './workspace.ts';

/** The open connector, and what the page is doing with it. */
export interface Session extends Pick<Drops, 'take' | 'reopen' | 'goBack'> {
  readonly phase: ReadonlySignal<Phase>;
  /** Why the last drop was refused. */
  readonly refusal: ReadonlySignal<RequestError | undefined>;
  dismissRefusal(): void;
  /** What the user has to decide about the last drop. */
  readonly question: ReadonlySignal<DropQuestion | undefined>;
  /** Closes what is open. */
  close(): void;
  /** Shows one of several connectors, or the list of them. */
  show(index: number | undefined): Promise<void>;
  /** Checks the open connector again with another profile. */
  recheck(profile: Profile): Promise<void>;
  /**
   * Changes files of the open connector, and checks it again. The name says what was done: `Fixed 3 places`. After
   * typing, the old report stays for a while if a file does not parse.
   */
  edit(name: string, newFiles: NewFiles, typing?: Typing): Promise<void>;
  /** Shows the latest report now, even if a file does not parse. */
  stopTyping(): void;
  /** Undoes the last edit of the open connector, and checks it again. */
  undo(): Promise<void>;
  /** Makes the edit again that was undone last, and checks it again. */
  redo(): Promise<void>;
  /** Cancels the work in progress, and returns to what was shown before. */
  cancel(): void;
  /** Repeats the work that failed. */
  retry(): void;
}

/** Starts with nothing open. */
export function createSession(client: WorkerClient): Session {
  const phases = createPhases(client);
  const checks = createChecks(client, phases);
  const drops = createDrops(client, phases, checks);
  const { phase, refusal, question, start, settle, cancel, retry } = phases;
  const { patience } = checks;

  return {
    phase,
    refusal,
    question,
    dismissRefusal() {
      refusal.value = undefined;
    },
    take: drops.take,
    reopen: drops.reopen,
    goBack: drops.goBack,
    close: () => void start(async () => settle({ name: 'empty' })),
    async show(index) {
      const opened = openedIn(phase.peek());
      if (opened && opened.list.connectors.length > 1) await drops.show(opened, index);
    },
    recheck: checks.as,
    edit(name, newFiles, typing) {
      if (typing) patience.begin();
      return checks.again(
        (workspace) => sentence('', workspace.edit(name, newFiles, typing?.burst)),
        typing && [...newFiles.keys()],
      );
    },
    stopTyping: patience.end,
    undo: () => checks.again((workspace) => sentence('Undone: ', workspace.undo())),
    redo: () => checks.again((workspace) => sentence('Done again: ', workspace.redo())),
    cancel,
    retry,
  };
}

/** Says what was done, by the name of the edit. */
function sentence(what: string, edit: Edit | undefined): string | undefined {
  if (!edit) return undefined;
  return `${what}${what ? lowerFirst(edit.name) : edit.name}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
