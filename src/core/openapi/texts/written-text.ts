import type { JsonPointer } from '../../contract/diagnostic.ts';
import { isBlank, type JsonObject, textOr } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import { isPlaceholderText } from '../../text/placeholder-words.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { Operation } from '../operation.ts';
import { isSetByPlatform, type Parameter } from '../parameter.ts';
import type { Schema } from '../schema.ts';

/** Anything with texts for users: an operation, a parameter or a property. */
export interface TextOwner {
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly label: string;
}

export type TextMember = 'summary' | 'description' | 'title' | 'x-ms-summary';

/** A text for users that is not blank. */
export class WrittenText<Owner extends TextOwner> {
  readonly owner: Owner;
  readonly member: TextMember;
  readonly text: string;
  #isPlaceholder: boolean | undefined;

  constructor(owner: Owner, member: TextMember, text: string) {
    this.owner = owner;
    this.member = member;
    this.text = text;
  }

  /** Whether the text only holds the place of another: then only that is reported. */
  get isPlaceholder(): boolean {
    this.#isPlaceholder ??= isPlaceholderText(this.text);
    return this.#isPlaceholder;
  }

  get pointer(): JsonPointer {
    return `${this.owner.pointer}/${this.member}`;
  }

  /** Its name in messages: ``the summary of operation `GetContact` (GET /contacts/{id})``. */
  get label(): string {
    const name = this.member === 'x-ms-summary' ? '"x-ms-summary"' : this.member;
    return `the ${name} of ${this.owner.label}`;
  }
}

/** Whether a text is absent or blank. Values of other types count as present. */
export function isMissing(value: unknown): boolean {
  return value === undefined || isBlank(value);
}

export const visibleOperations = memoized(({ operations }: ApiDefinition): readonly Operation[] =>
  operations.filter(({ isInternal }) => !isInternal),
);

/** Returns the parameters whose texts certification checks: neither hidden, nor bodies, nor to be removed. */
export const visibleParameters = memoized(({ parameters }: ApiDefinition): readonly Parameter[] =>
  parameters.filter(
    (parameter) => !parameter.isBody && !parameter.isInternal && !isSetByPlatform(parameter),
  ),
);

/** Returns the properties that users see. Excludes references, whose targets have the texts. */
export const visibleProperties = memoized(({ schemas }: ApiDefinition): readonly Schema[] =>
  schemas.filter(
    ({ kind, isInternal, isReference }) => kind === 'property' && !isInternal && !isReference,
  ),
);

/** Returns every operation, including hidden ones. */
export const allOperations = ({ operations }: ApiDefinition): readonly Operation[] => operations;

/** Returns every parameter, including hidden ones. */
export const allParameters = ({ parameters }: ApiDefinition): readonly Parameter[] => parameters;

type OwnersOf<Owner> = (definition: ApiDefinition) => readonly Owner[];
type TextsByMember = Map<TextMember, readonly WrittenText<TextOwner>[]>;

const textCache = memoized((_: ApiDefinition) => new Map<OwnersOf<TextOwner>, TextsByMember>());

/** Returns the text in `member` of each owner, unless it is blank. Cached by `ownersOf`, which must be the same function in each call. */
export function textsOf<Owner extends TextOwner>(
  definition: ApiDefinition,
  ownersOf: OwnersOf<Owner>,
  member: TextMember,
): readonly WrittenText<Owner>[] {
  const byMember: TextsByMember = textCache(definition).get(ownersOf) ?? new Map();
  textCache(definition).set(ownersOf, byMember);
  const texts = byMember.get(member) ?? writtenTexts(ownersOf(definition), member);
  byMember.set(member, texts);
  return texts as readonly WrittenText<Owner>[];
}

/** Returns the texts that every user reads: those of the connector, its operations and its parameters. */
export const textsForUsers = memoized(
  (definition: ApiDefinition): readonly WrittenText<TextOwner>[] => [
    ...textsOf(definition, connectorInfo, 'description'),
    ...textsOf(definition, visibleOperations, 'summary'),
    ...textsOf(definition, visibleOperations, 'description'),
    ...textsOf(definition, visibleParameters, 'x-ms-summary'),
    ...textsOf(definition, visibleParameters, 'description'),
  ],
);

/** Returns the owner of the connector's own description. */
export function connectorInfo({ info }: ApiDefinition): readonly TextOwner[] {
  return [{ value: info, pointer: '/info', label: 'the connector' }];
}

function writtenTexts<Owner extends TextOwner>(
  owners: readonly Owner[],
  member: TextMember,
): readonly WrittenText<Owner>[] {
  const written: WrittenText<Owner>[] = [];
  for (const owner of owners) {
    const text = textOr(owner.value[member]);
    if (text !== undefined) written.push(new WrittenText(owner, member, text));
  }
  return written;
}
