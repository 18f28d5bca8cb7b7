import { type ReadonlySignal, signal } from '@preact/signals';
import type { RequestError } from '../../core/contract/api.ts';
import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import type { IgnoreTarget, PreflightFileName } from '../../core/contract/ignore.ts';
import type { Result } from '../../core/contract/result.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import type { Session } from './session.ts';

const FILE: PreflightFileName = '.preflight.json';
const CHANGED: RequestError = {
  code: 'not-readable',
  message: 'Open the finding again, and ignore it there: it has changed meanwhile.',
};

/** The text of that file, if there is one, or why it cannot be changed. */
type Written = Result<string | undefined, RequestError>;

/** What the user is about to ignore, once there is a reason. */
export interface IgnoreRequest {
  /** What it asks to do, as a sentence. */
  readonly title: string;
  /** All that these rules find, or one finding of the report. */
  readonly what: readonly string[] | RatedDiagnostic;
}

/** Ignores findings in `.preflight.json` of the open connector. */
export interface Ignoring {
  /** Undefined while nothing is asked. */
  readonly request: ReadonlySignal<IgnoreRequest | undefined>;
  /** Why the file cannot be changed. */
  readonly refusal: ReadonlySignal<string | undefined>;
  /** Asks for a reason. */
  ask(request: IgnoreRequest): void;
  /** Ignores what was asked for. */
  confirm(reason: string): Promise<void>;
  cancel(): void;
  /** Reports again what fits the target. */
  stop(target: IgnoreTarget): Promise<void>;
}

/** Writes the file as an edit of the session, so that it can be undone and is kept. */
export function createIgnoring(
  client: Pick<WorkerClient, 'check' | 'withIgnored' | 'withoutIgnored'>,
  session: Pick<Session, 'phase' | 'edit'>,
): Ignoring {
  const request = signal<IgnoreRequest | undefined>(undefined);
  const refusal = signal<string | undefined>(undefined);

  const present = () => {
    const phase = session.phase.peek();
    if (!('report' in phase)) return undefined;
    const bytes = phase.workspace.source.peek().files.get(FILE);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  };
  /** Returns nothing if the finding is not in the report anymore. */
  const targetsOf = async ({ what }: IgnoreRequest): Promise<readonly IgnoreTarget[]> => {
    if (!('ruleId' in what)) return what.map((rule) => ({ rule }));
    const fingerprint = what.fingerprint ?? (await fingerprintOf(what));
    return fingerprint === undefined ? [] : [{ rule: what.ruleId, fingerprint }];
  };
  const fingerprintOf = async (finding: RatedDiagnostic) => {
    const phase = session.phase.peek();
    if (!('report' in phase)) return undefined;
    const { source, workspace, report } = phase;
    const index = report.diagnostics.indexOf(finding);
    const options = { fingerprints: true };
    const { diagnostics } = await client.check(source, workspace.profile.peek(), options);
    return diagnostics[index]?.fingerprint;
  };
  /** Returns the file with what was asked for. */
  const writtenFor = async (asked: IgnoreRequest, reason: string): Promise<Written> => {
    const targets = await targetsOf(asked);
    if (targets.length === 0) return { ok: false, error: CHANGED };
    let written: Written = { ok: true, value: present() };
    for (const target of targets) {
      if (!written.ok) break;
      written = await client.withIgnored(written.value, { ...target, reason });
    }
    return written;
  };
  /** Returns false if the file cannot be changed. */
  const write = async (name: string, written: Written) => {
    refusal.value = written.ok ? undefined : written.error.message;
    if (!written.ok || written.value === undefined) return written.ok;
    await session.edit(name, new Map([[FILE, new TextEncoder().encode(written.value)]]));
    return true;
  };

  return {
    request,
    refusal,
    ask(next) {
      refusal.value = undefined;
      request.value = next;
    },
    async confirm(reason) {
      const asked = request.peek();
      if (!asked) return;
      try {
        const written = await writtenFor(asked, reason);
        if (request.peek() !== asked) return;
        const isDone = await write('Ignored a finding, with a reason', written);
        if (isDone && request.peek() === asked) request.value = undefined;
      } catch (error) {
        if (request.peek() === asked) refusal.value = `Try again: it stopped (${String(error)}).`;
      }
    },
    cancel() {
      request.value = undefined;
    },
    async stop(target) {
      const text = present();
      if (text === undefined) return;
      await write('Reported a finding again', await client.withoutIgnored(text, target));
    },
  };
}
