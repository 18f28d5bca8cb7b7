import type { JsonPointer } from '../contract/diagnostic.ts';
import { child } from '../files/json/json-pointer.ts';
import {
  arrayOr,
  brief,
  isObject,
  type JsonObject,
  objectOr,
  own,
} from '../files/json/json-value.ts';
import { memoized } from '../files/memoized.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { Operation } from './operation.ts';

/** An entry of `securityDefinitions`. */
export interface SecurityScheme {
  readonly name: string;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  /** Its name in messages: ``security definition `api_key` ``. */
  readonly label: string;
}

/** A use of a security scheme: a member of an object in a `security` list. */
export interface SecurityRequirement {
  readonly name: string;
  /** The scopes. A list if it is well-formed. */
  readonly value: unknown;
  readonly pointer: JsonPointer;
  /** The document or the operation with the list, as a message names it. */
  readonly owner: string;
  /** The security definition with that name. */
  readonly scheme: JsonObject | undefined;
}

export const securityTypes = ['basic', 'apiKey', 'oauth2'] as const;
export type SecurityType = (typeof securityTypes)[number];

/** The properties that a definition of each type may have, apart from extensions. */
export const schemeProperties: Readonly<Record<SecurityType, readonly string[]>> = {
  basic: ['type', 'description'],
  apiKey: ['type', 'description', 'name', 'in'],
  oauth2: ['type', 'description', 'flow', 'authorizationUrl', 'tokenUrl', 'scopes'],
};

/** The URLs that each OAuth flow needs. */
export const oauthAddresses: ReadonlyMap<string, readonly string[]> = new Map([
  ['accessCode', ['authorizationUrl', 'tokenUrl']],
  ['implicit', ['authorizationUrl']],
  ['password', ['tokenUrl']],
  ['application', ['tokenUrl']],
]);

export function isSecurityType(value: unknown): value is SecurityType {
  return securityTypes.some((type) => type === value);
}

/** Returns every well-formed entry of `securityDefinitions`. */
export const securitySchemes = memoized(({ root }: ApiDefinition): readonly SecurityScheme[] =>
  Object.entries(objectOr(root.securityDefinitions)).flatMap(([name, value]) =>
    isObject(value)
      ? [
          {
            name,
            value,
            pointer: child('/securityDefinitions', name),
            label: `security definition \`${brief(name)}\``,
          },
        ]
      : [],
  ),
);

/** Returns every requirement: the document's, then those of the operations. */
export const securityRequirements = memoized(
  ({ root, operations }: ApiDefinition): readonly SecurityRequirement[] => {
    const schemes = objectOr(root.securityDefinitions);
    return [undefined, ...operations].flatMap((operation) =>
      requirementsIn((operation?.value ?? root).security, operation, schemes),
    );
  },
);

function requirementsIn(
  list: unknown,
  operation: Operation | undefined,
  schemes: JsonObject,
): readonly SecurityRequirement[] {
  return arrayOr(list).flatMap((requirement, index) =>
    Object.entries(objectOr(requirement)).map(
      ([name, value]) => new Requirement(name, value, own(schemes, name), operation, index),
    ),
  );
}

class Requirement implements SecurityRequirement {
  readonly name: string;
  readonly value: unknown;
  readonly scheme: JsonObject | undefined;
  readonly #operation: Operation | undefined;
  readonly #index: number;

  constructor(
    name: string,
    value: unknown,
    scheme: unknown,
    operation: Operation | undefined,
    index: number,
  ) {
    this.name = name;
    this.value = value;
    this.scheme = isObject(scheme) ? scheme : undefined;
    this.#operation = operation;
    this.#index = index;
  }

  get pointer(): JsonPointer {
    return child(this.#operation?.pointer ?? '', 'security', this.#index, this.name);
  }

  get owner(): string {
    return this.#operation?.label ?? 'the document';
  }
}
