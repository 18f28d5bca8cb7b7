import { quoteName, quoteNames } from '../../archive/fault.ts';
import type { BreakingChange } from '../../contract/submission-files.ts';
import { arrayOr, scalarText } from '../../files/json/json-value.ts';
import type { Member } from './members.ts';

type Members = ReadonlyMap<string, Member>;

/** Finds what breaks flows that fill in these inputs. `owner` names the operation. */
export function* inputChanges(
  before: Members,
  after: Members,
  owner: string,
): Generator<BreakingChange> {
  const gone = goneFrom(before, after);
  if (gone.length > 0) {
    yield change(
      'input-deleted',
      `Keep the inputs of ${owner}: ${quoteNames(gone)} ${areGone(gone)}.`,
    );
  }
  for (const [path, next] of after) {
    const old = before.get(path);
    const name = `${quoteName(path)} of ${owner}`;
    if (old) yield* changedInput(old, next, name);
    else if (isAsked(next) && !isInside(path, before, after)) {
      const message = `Make the new input optional, or give it a default: ${name}.`;
      yield change('input-required-added', message);
    }
  }
}

function* changedInput(old: Member, next: Member, name: string): Generator<BreakingChange> {
  if (isAsked(next) && !old.isRequired) {
    yield change('input-required', `Leave the input optional: ${name} is required now.`);
  }
  if (next.isInternal && !old.isInternal) {
    const message = `Make the input advanced rather than internal: ${name} is hidden now.`;
    yield change('input-visibility', message);
  }
  if (typeOf(old) !== typeOf(next)) {
    const message = `Keep the type of the input: ${name} is ${typeOf(next)}, not ${typeOf(old)}.`;
    yield change('input-type', message);
  }
  if (hasFewerChoices(old, next)) {
    const message = `Accept every value that was accepted before: ${name} has fewer.`;
    yield change('input-enum-added', message);
  }
}

function isAsked({ value, isRequired, isInternal }: Member): boolean {
  return isRequired && !isInternal && value.default === undefined;
}

/** Finds what breaks flows that use these outputs. */
export function* outputChanges(
  before: Members | undefined,
  after: Members | undefined,
  owner: string,
): Generator<BreakingChange> {
  if (before === undefined || before.size === 0) return;
  if (after === undefined || after.size === 0) {
    yield change(
      'output-schema-removed',
      `Keep the schema of the response: ${owner} has no outputs now.`,
    );
    return;
  }
  const gone = goneFrom(before, after);
  if (gone.length > 0) {
    yield change(
      'output-deleted',
      `Keep the outputs of ${owner}: ${quoteNames(gone)} ${areGone(gone)}.`,
    );
  }
  for (const [path, old] of before) {
    const next = after.get(path);
    const name = `${quoteName(path)} of ${owner}`;
    if (next === undefined) continue;
    if (typeOf(old) !== typeOf(next)) {
      yield change(
        'output-type',
        `Keep the type of the output: ${name} is ${typeOf(next)}, not ${typeOf(old)}.`,
      );
    } else if (scalarText(old.value.format) !== scalarText(next.value.format)) {
      yield change('output-format', `Keep the format of the output: ${name} has another one now.`);
    }
  }
}

/** The checks, by their ids in the catalogue of rules after `change-`. */
export const changeIds = [
  'auth-type',
  'connection-parameter-removed',
  'connection-parameter-required-added',
  'version-not-raised',
  'operation-deleted',
  'operation-hidden',
  'operation-verb',
  'operation-path',
  'trigger-kind',
  'input-deleted',
  'input-location',
  'input-required',
  'input-required-added',
  'input-visibility',
  'input-type',
  'input-enum-added',
  'output-deleted',
  'output-type',
  'output-format',
  'output-schema-removed',
] as const;

export function change(id: (typeof changeIds)[number], message: string): BreakingChange {
  return { id: `change-${id}`, message };
}

/** What users saw and no longer find. Only the outermost: what is inside goes along. */
function goneFrom(before: Members, after: Members): readonly string[] {
  const gone = [...before.values()].filter(
    ({ path, isInternal }) => !isInternal && !after.has(path),
  );
  const paths = new Set(gone.map(({ path }) => path));
  return [...paths].filter((path) => !beginningsOf(path).some((each) => paths.has(each)));
}

/** Whether it is in an optional object that is new as well. */
function isInside(path: string, before: Members, after: Members): boolean {
  return beginningsOf(path).some(
    (each) => !before.has(each) && after.get(each)?.isRequired === false,
  );
}

function beginningsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).flatMap((_, index) => {
    const each = parts.slice(0, index + 1).join('/');
    return [each, each.replace(/(?:\[\])+$/, '')];
  });
}

function typeOf({ value }: Member): string {
  return scalarText(value.type) || 'any type';
}

function hasFewerChoices(old: Member, next: Member): boolean {
  const choices = arrayOr(next.value.enum);
  if (choices.length === 0) return false;
  const before = arrayOr(old.value.enum);
  return before.length === 0 || before.some((choice) => !choices.includes(choice));
}

function areGone({ length }: readonly string[]): string {
  return length === 1 ? 'is gone' : 'are gone';
}
