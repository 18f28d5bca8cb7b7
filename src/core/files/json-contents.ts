import { isBlank, isObject, type JsonObject } from './json-value.ts';

/** What one look through a document tells, so that hardly a rule has to look through it again. */
export interface JsonSurvey {
  /** How many values it consists of, itself included. */
  readonly count: number;
  /** The names of all members, at any depth. */
  readonly names: ReadonlySet<string>;
  readonly hasNull: boolean;
  /** Some text has nothing to see in it. */
  readonly hasBlank: boolean;
}

/** Looks at every value of a document whose nesting is bounded. */
export function surveyOf(document: unknown): JsonSurvey {
  const surveyor = new Surveyor();
  surveyor.take(document);
  return surveyor;
}

class Surveyor implements JsonSurvey {
  count = 0;
  readonly names = new Set<string>();
  hasNull = false;
  hasBlank = false;

  take(value: unknown): void {
    this.count += 1;
    if (value === null) this.hasNull = true;
    else if (typeof value === 'string') this.hasBlank ||= isBlank(value);
    else if (Array.isArray(value)) for (const each of value) this.take(each);
    else if (isObject(value)) this.#takeMembers(value);
  }

  #takeMembers(value: JsonObject): void {
    for (const name in value) {
      this.names.add(name);
      this.take(value[name]);
    }
  }
}
