import type { JsonPointer } from '../contract/diagnostic.ts';
import { isBlank, type JsonObject, textOr } from '../files/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Operation } from './operation.ts';
import type { Parameter } from './parameter.ts';
import type { Schema } from './schema.ts';

/** What carries texts: an operation, a parameter, a property. */
export interface TextOwner {
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly label: string;
}

export type TextMember = 'summary' | 'description' | 'title' | 'x-ms-summary';

/** A text that users get to see, with something in it; its pointer and label are made when asked for. */
export class WrittenText<Owner extends TextOwner> {
  readonly owner: Owner;
  readonly member: TextMember;
  readonly text: string;

  constructor(owner: Owner, member: TextMember, text: string) {
    this.owner = owner;
    this.member = member;
    this.text = text;
  }

  get pointer(): JsonPointer {
    return `${this.owner.pointer}/${this.member}`;
  }

  /** As a message names it: ``the summary of operation `GetContact` (GET /contacts/{id})``. */
  get label(): string {
    const name = this.member === 'x-ms-summary' ? '"x-ms-summary"' : this.member;
    return `the ${name} of ${this.owner.label}`;
  }
}

/** A text that ought to be there, and is missing or blank; one of another type is not among them. */
export function isMissing(value: unknown): boolean {
  return value === undefined || isBlank(value);
}

export const visibleOperations = memoized(({ operations }: ApiDefinition): readonly Operation[] =>
  operations.filter(({ isInternal }) => !isInternal),
);

/** The parameters whose texts certification reads: neither hidden nor bodies. */
export const visibleParameters = memoized(({ parameters }: ApiDefinition): readonly Parameter[] =>
  parameters.filter(({ isBody, isInternal }) => !isBody && !isInternal),
);

/** The properties that users see, where they are written; references leave their texts to their targets. */
export const visibleProperties = memoized(({ schemas }: ApiDefinition): readonly Schema[] =>
  schemas.filter(
    ({ kind, isInternal, isReference }) => kind === 'property' && !isInternal && !isReference,
  ),
);

/** Every operation, whether users see it or not. */
export const allOperations = ({ operations }: ApiDefinition): readonly Operation[] => operations;

/** Every parameter where it is written. */
export const allParameters = ({ parameters }: ApiDefinition): readonly Parameter[] => parameters;

type OwnersOf<Owner> = (definition: ApiDefinition) => readonly Owner[];
type TextsByMember = Map<TextMember, readonly WrittenText<TextOwner>[]>;

const knownTexts = memoized((_: ApiDefinition) => new Map<OwnersOf<TextOwner>, TextsByMember>());

/** That text of each owner, where it has something to see in it; made once for each `ownersOf`, which must not be made anew for each call. */
export function textsOf<Owner extends TextOwner>(
  definition: ApiDefinition,
  ownersOf: OwnersOf<Owner>,
  member: TextMember,
): readonly WrittenText<Owner>[] {
  const byMember: TextsByMember = knownTexts(definition).get(ownersOf) ?? new Map();
  knownTexts(definition).set(ownersOf, byMember);
  const texts = byMember.get(member) ?? writtenTexts(ownersOf(definition), member);
  byMember.set(member, texts);
  return texts as readonly WrittenText<Owner>[];
}

/** The texts that every user reads: what the connector is for, and what its operations and parameters are. */
export const textsForUsers = memoized(
  (definition: ApiDefinition): readonly WrittenText<TextOwner>[] => [
    ...textsOf(definition, theConnector, 'description'),
    ...textsOf(definition, visibleOperations, 'summary'),
    ...textsOf(definition, visibleOperations, 'description'),
    ...textsOf(definition, visibleParameters, 'x-ms-summary'),
    ...textsOf(definition, visibleParameters, 'description'),
  ],
);

/** What has the description of the whole. */
export function theConnector({ info }: ApiDefinition): readonly TextOwner[] {
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
