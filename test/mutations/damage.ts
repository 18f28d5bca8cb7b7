import type { Draft, JsonName } from './draft.ts';

/** Changes a draft in place. */
export type Change = (draft: Draft) => void;

/** A damage, and the only rule that must report an error because of it. */
export interface Damage {
  readonly rule: string;
  /** What is damaged: a pointer, or words. Names the test. */
  readonly place: string;
  readonly change: Change;
  /** The pointers of the expected findings; `undefined` for a finding about a file or the connector. */
  readonly pointers: readonly (string | undefined)[];
}

/** The same damage at several pointers. `pointersOf` returns the pointers of the findings if they differ. */
export function damages(
  rule: string,
  places: readonly string[],
  change: (place: string) => Change,
  pointersOf: (place: string) => string | undefined | readonly string[] = (place) => place,
): readonly Damage[] {
  return places.map((place) => {
    const at = pointersOf(place);
    return { rule, place, change: change(place), pointers: Array.isArray(at) ? at : [at] };
  });
}

/** Several damages with a finding at the same pointer. */
export function variants(
  rule: string,
  pointer: string | undefined,
  ...changes: readonly Change[]
): readonly Damage[] {
  return changes.map((change, index) => ({
    rule,
    place: `${pointer ?? 'the connector'}, ${index + 1}`,
    change,
    pointers: [pointer],
  }));
}

/** Combines changes into one that applies them in order. */
export function all(...changes: readonly Change[]): Change {
  return (draft) => {
    for (const change of changes) change(draft);
  };
}

export const inDefinition = changesOf('apiDefinition.swagger.json');
export const inProperties = changesOf('apiProperties.json');

function changesOf(file: JsonName) {
  return {
    set:
      (pointer: string, value: unknown): Change =>
      (draft) => {
        if (pointer === '') draft.json[file] = structuredClone(value);
        else {
          const [parent, name] = draft.parentOf(file, pointer);
          parent[name] = structuredClone(value);
        }
      },
    /** Adds to the end of a list. */
    add:
      (pointer: string, value: unknown): Change =>
      (draft) => {
        const [parent, name] = draft.parentOf(file, pointer);
        (parent[name] as unknown[]).push(structuredClone(value));
      },
    remove:
      (pointer: string): Change =>
      (draft) => {
        const [parent, name] = draft.parentOf(file, pointer);
        if (!Object.hasOwn(parent, name)) throw new Error(`There is no ${pointer}.`);
        if (Array.isArray(parent)) parent.splice(Number(name), 1);
        else delete parent[name];
      },
    /** Renames a member, and keeps its position. */
    rename:
      (pointer: string, to: string): Change =>
      (draft) => {
        const [parent, name] = draft.parentOf(file, pointer);
        const members = Object.entries(parent);
        for (const [key] of members) delete parent[key];
        for (const [key, value] of members) parent[key === name ? to : key] = value;
      },
    /** Copies a value to another pointer. */
    copy:
      (from: string, to: string): Change =>
      (draft) => {
        const [source, name] = draft.parentOf(file, from);
        const [parent, key] = draft.parentOf(file, to);
        parent[key] = structuredClone(source[name]);
      },
    /** Changes the text of the file. */
    rewrite:
      (change: (text: string) => string): Change =>
      (draft) => {
        draft.rewrites.set(file, change);
      },
  };
}
