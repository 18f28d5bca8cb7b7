const OPEN = 'connector-preflight-open';
const RECENT = 'connector-preflight-recent';

/** What was open in this tab. */
export interface OpenHint {
  readonly id: string;
  /** Which of several connectors was shown. */
  readonly index?: number;
}

/** Returns what was open in this tab before it was reloaded. */
export function readOpenHint(): OpenHint | undefined {
  const [id, index] = read(() => sessionStorage, OPEN)?.split(' ') ?? [];
  if (id === undefined) return undefined;
  return index === undefined ? { id } : { id, index: Number(index) };
}

/** Remembers what is open in this tab. Undefined if nothing is. */
export function writeOpenHint(hint: OpenHint | undefined): void {
  const words = hint && [hint.id, hint.index].filter((word) => word !== undefined);
  write(() => sessionStorage, OPEN, words?.join(' '));
}

/** Returns how many recent connectors there will be to list, so that the page can leave room for them. */
export function readRecentCount(): number {
  return Number(read(() => localStorage, RECENT) ?? 0);
}

export function writeRecentCount(count: number): void {
  write(() => localStorage, RECENT, count === 0 ? undefined : String(count));
}

/** Some browsers throw when a page asks for its storage. Then nothing is remembered. */
function read(storage: () => Storage, key: string): string | undefined {
  try {
    return storage().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, key: string, value: string | undefined): void {
  try {
    if (value === undefined) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {}
}
