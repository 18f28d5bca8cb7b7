import type { Draft, JsonName } from './draft.ts';

/** One way to damage a connector, in place. */
export type Change = (draft: Draft) => void;

/** A damage, and the one error that must follow from it. */
export interface Damage {
  readonly rule: string;
  /** What is damaged, in words or as a pointer. */
  readonly place: string;
  readonly change: Change;
  /** The pointers at which the rule speaks; nothing where it speaks of a file or of all of them. */
  readonly told: readonly (string | undefined)[];
}

/** The same damage at several places. `told` says where the rule then speaks, if not right there. */
export function damages(
  rule: string,
  places: readonly string[],
  change: (place: string) => Change,
  told: (place: string) => string | undefined | readonly string[] = (place) => place,
): readonly Damage[] {
  return places.map((place) => {
    const at = told(place);
    return { rule, place, change: change(place), told: Array.isArray(at) ? at : [at] };
  });
}

/** Several damages at one place: for what a connector has but once. */
export function ways(
  rule: string,
  told: string | undefined,
  ...changes: readonly Change[]
): readonly Damage[] {
  return changes.map((change, index) => ({
    rule,
    place: `${told ?? 'the whole'}, ${index + 1}`,
    change,
    told: [told],
  }));
}

/** One damage after another. */
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
          const [holder, name] = draft.holder(file, pointer);
          holder[name] = structuredClone(value);
        }
      },
    /** Adds to the end of a list. */
    add:
      (pointer: string, value: unknown): Change =>
      (draft) => {
        const [holder, name] = draft.holder(file, pointer);
        (holder[name] as unknown[]).push(structuredClone(value));
      },
    remove:
      (pointer: string): Change =>
      (draft) => {
        const [holder, name] = draft.holder(file, pointer);
        if (!Object.hasOwn(holder, name)) throw new Error(`There is no ${pointer}.`);
        if (Array.isArray(holder)) holder.splice(Number(name), 1);
        else delete holder[name];
      },
    /** Another name for a member, at the same place. */
    rename:
      (pointer: string, to: string): Change =>
      (draft) => {
        const [holder, name] = draft.holder(file, pointer);
        const members = Object.entries(holder);
        for (const [key] of members) delete holder[key];
        for (const [key, value] of members) holder[key === name ? to : key] = value;
      },
    /** What stands at one place, at another as well. */
    copy:
      (from: string, to: string): Change =>
      (draft) => {
        const [source, name] = draft.holder(file, from);
        const [holder, key] = draft.holder(file, to);
        holder[key] = structuredClone(source[name]);
      },
    /** A change of the file as it is written. */
    rewrite:
      (change: (text: string) => string): Change =>
      (draft) => {
        draft.rewrites.set(file, change);
      },
  };
}
