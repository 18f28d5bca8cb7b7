import { endOfString } from './json-scan.ts';

const QUOTE = 0x22;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Where a text goes beyond what is looked at. */
export interface Excess {
  /** Offset at which its lists and objects lie too deep in one another: what follows is not measured. */
  readonly tooDeepAt: number | undefined;
  /** Offsets of the names with which the way from the top to a value gets too long. */
  readonly longNamesAt: readonly number[];
}

/** Measures, without recursion, a text that need not be JSON: how deep it nests, and how long its names are down to each value. */
export function excessOf(text: string, maxDepth: number, maxWay: number): Excess {
  const gauge = new Gauge(maxDepth, maxWay);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      gauge.takeText(at, end);
      at = end - 1;
    } else if (gauge.takeMark(code) > maxDepth) {
      return { tooDeepAt: at, longNamesAt: gauge.longNamesAt };
    }
  }
  return { tooDeepAt: undefined, longNamesAt: gauge.longNamesAt };
}

class Gauge {
  readonly longNamesAt: number[] = [];
  #depth = 0;
  readonly #maxWay: number;
  /** How long the way is to what is open at each depth, and to what comes inside of it. */
  readonly #ways: Int32Array;
  #textAt = 0;
  #textLength = 0;

  constructor(maxDepth: number, maxWay: number) {
    this.#maxWay = maxWay;
    this.#ways = new Int32Array(maxDepth + 3);
  }

  takeText(start: number, end: number): void {
    this.#textAt = start;
    this.#textLength = end - start - 1;
  }

  /** Takes what stands between texts, and says how deep it lies. */
  takeMark(code: number): number {
    if (code === COLON) this.#takeName();
    else if (code === OPEN_OBJECT) this.#depth += 1;
    else if (code === OPEN_ARRAY) {
      this.#depth += 1;
      this.#ways[this.#depth + 1] = this.#ways[this.#depth] ?? 0;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      this.#depth = Math.max(0, this.#depth - 1);
    }
    return this.#depth;
  }

  /** The last text was a name: its first quote counts for the slash of the pointer. */
  #takeName(): void {
    const before = this.#ways[this.#depth] ?? 0;
    const way = before + this.#textLength;
    this.#ways[this.#depth + 1] = way;
    if (before <= this.#maxWay && way > this.#maxWay) this.longNamesAt.push(this.#textAt);
  }
}
