import { isBlank, isObject, type JsonObject } from './json-value.ts';

/** Facts about a JSON document, which spare most rules a walk through it. */
export interface JsonContents {
  /** How many values it has, including the document itself. */
  readonly count: number;
  /** The names of all members, at any depth. */
  readonly names: ReadonlySet<string>;
  readonly hasNull: boolean;
  /** The names of members that are an empty string, or only whitespace. */
  readonly blankNames: ReadonlySet<string>;
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
  readonly blankNames = new Set<string>();
  hasNull = false;

  visit(value: unknown): void {
    this.count += 1;
    if (value === null) this.hasNull = true;
    else if (Array.isArray(value)) for (const item of value) this.visit(item);
    else if (isObject(value)) this.#visitMembers(value);
  }

  #visitMembers(value: JsonObject): void {
    for (const name in value) {
      const member = value[name];
      this.names.add(name);
      if (isBlank(member)) this.blankNames.add(name);
      this.visit(member);
    }
  }
}
