import { isBlank, isObject, type JsonObject } from './json-value.ts';

/** Facts about a JSON document, which spare most rules a walk through it. */
export interface JsonContents {
  /** How many values it has, including the document itself. */
  readonly count: number;
  /** The names of all members, at any depth. */
  readonly names: ReadonlySet<string>;
  readonly hasNull: boolean;
  /** Whether a string is empty or only whitespace. */
  readonly hasBlank: boolean;
}

/** Collects the facts in one walk. The document's nesting must be bounded. */
export function contentsOfJson(document: unknown): JsonContents {
  const collector = new ContentsCollector();
  collector.visit(document);
  return collector;
}

class ContentsCollector implements JsonContents {
  count = 0;
  readonly names = new Set<string>();
  hasNull = false;
  hasBlank = false;

  visit(value: unknown): void {
    this.count += 1;
    if (value === null) this.hasNull = true;
    else if (typeof value === 'string') this.hasBlank ||= isBlank(value);
    else if (Array.isArray(value)) for (const item of value) this.visit(item);
    else if (isObject(value)) this.#visitMembers(value);
  }

  #visitMembers(value: JsonObject): void {
    for (const name in value) {
      this.names.add(name);
      this.visit(value[name]);
    }
  }
}
