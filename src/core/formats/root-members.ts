import type { JsonObject } from '../files/json/json-value.ts';
import { jsonTokens } from './json-tokens.ts';

/** A member at the root of a JSON text, or of an object there. */
export interface RootMember {
  readonly name: string;
  /** The member that it is in; undefined at the root. */
  readonly parent: string | undefined;
  /** The text or number that it has; undefined for everything else. */
  readonly scalar: string | undefined;
}

/** Yields the members at the root of a text and one level below, in order. The text need not be JSON, nor end. */
export function* rootMembers(text: string): Generator<RootMember> {
  const walk = new RootWalk();
  for (const { start, end } of jsonTokens(text)) {
    const member = walk.take(text.slice(start, end));
    if (member !== undefined) yield member;
    if (walk.isOver) return;
  }
}

/** The root of a JSON text, with its members and theirs; everything deeper is empty. */
export function shallowRoot(text: string): JsonObject {
  const root = new Map<string, Map<string, unknown> | string>();
  for (const { name, parent, scalar } of rootMembers(text)) {
    const outer = parent === undefined ? undefined : root.get(parent);
    if (parent === undefined) root.set(name, scalar ?? new Map());
    else if (outer instanceof Map) outer.set(name, scalar ?? {});
  }
  return Object.fromEntries(
    Array.from(root, ([name, value]) => [
      name,
      value instanceof Map ? Object.fromEntries(value) : value,
    ]),
  );
}

/** Follows the tokens of a document, and keeps the names of its first two levels. */
class RootWalk {
  isOver = false;
  #depth = 0;
  #isName = false;
  #name: string | undefined;
  #parent: string | undefined;

  take(token: string): RootMember | undefined {
    if (token === '{' || token === '[') return this.#open(token);
    if (token === '}' || token === ']') this.#close();
    else if (token === ',') this.#next(true);
    else if (this.#depth <= 2 && token !== ':') return this.#value(token);
    return undefined;
  }

  #open(token: string): RootMember | undefined {
    const name = this.#depth <= 2 ? this.#name : undefined;
    const parent = this.#parent;
    if (this.#depth === 1) this.#parent = this.#name;
    this.isOver = this.#depth === 0 && token === '[';
    this.#depth += 1;
    this.#next(token === '{');
    return name === undefined ? undefined : { name, parent, scalar: undefined };
  }

  #close(): void {
    this.#depth -= 1;
    this.#next(false);
    if (this.#depth <= 1) this.#parent = undefined;
    this.isOver = this.#depth <= 0;
  }

  #next(isName: boolean): void {
    this.#isName = isName;
    this.#name = undefined;
  }

  #value(token: string): RootMember | undefined {
    const isText = token.startsWith('"');
    if (this.#isName && isText) {
      this.#isName = false;
      this.#name = token.slice(1, -1);
      return undefined;
    }
    const name = this.#name;
    if (name === undefined) return undefined;
    this.#name = undefined;
    const scalar = isText ? token.slice(1, -1) : /^-?\d/.test(token) ? token : undefined;
    return { name, parent: this.#parent, scalar };
  }
}
