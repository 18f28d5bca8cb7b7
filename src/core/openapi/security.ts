import type { JsonPointer } from '../diagnostic.ts';
import { child } from '../files/json-pointer.ts';
import { arrayOr, brief, isObject, type JsonObject, objectOr, own } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';

/** A way to sign in, as `securityDefinitions` has it. */
export interface SecurityScheme {
  readonly name: string;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  /** As a message names it: ``security definition `api_key` ``. */
  readonly label: string;
}

/** A use of such a way: one member of an object in a `security` list. */
export interface SecurityRequirement {
  readonly name: string;
  /** The scopes; a list, if all is well. */
  readonly value: unknown;
  readonly pointer: JsonPointer;
  /** What asks for it: the document or an operation. */
  readonly owner: string;
  /** The definition of that name. */
  readonly scheme: JsonObject | undefined;
}

export const securityTypes = ['basic', 'apiKey', 'oauth2'] as const;
export type SecurityType = (typeof securityTypes)[number];

/** What a definition of each type may have, extensions aside. */
export const schemeProperties: Readonly<Record<SecurityType, readonly string[]>> = {
  basic: ['type', 'description'],
  apiKey: ['type', 'description', 'name', 'in'],
  oauth2: ['type', 'description', 'flow', 'authorizationUrl', 'tokenUrl', 'scopes'],
};

/** The addresses that each flow of OAuth needs. */
export const oauthAddresses: ReadonlyMap<string, readonly string[]> = new Map([
  ['accessCode', ['authorizationUrl', 'tokenUrl']],
  ['implicit', ['authorizationUrl']],
  ['password', ['tokenUrl']],
  ['application', ['tokenUrl']],
]);

export function isSecurityType(value: unknown): value is SecurityType {
  return securityTypes.some((type) => type === value);
}

/** Every well-formed entry of `securityDefinitions`. */
export function securitySchemes({ root }: ApiDefinition): readonly SecurityScheme[] {
  return Object.entries(objectOr(root.securityDefinitions)).flatMap(([name, value]) =>
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
  );
}

/** Every requirement: the document's, then those of the operations. */
export function* securityRequirements(definition: ApiDefinition): Generator<SecurityRequirement> {
  const schemes = objectOr(definition.root.securityDefinitions);
  yield* requirementsIn(definition.root.security, '', () => 'the document', schemes);
  for (const operation of definition.operations) {
    const { value, pointer } = operation;
    yield* requirementsIn(value.security, pointer, () => operation.label, schemes);
  }
}

function* requirementsIn(
  list: unknown,
  at: JsonPointer,
  owner: () => string,
  schemes: JsonObject,
): Generator<SecurityRequirement> {
  for (const [index, requirement] of arrayOr(list).entries()) {
    for (const [name, value] of Object.entries(objectOr(requirement))) {
      const scheme = own(schemes, name);
      yield {
        name,
        value,
        get pointer() {
          return child(at, 'security', index, name);
        },
        get owner() {
          return owner();
        },
        scheme: isObject(scheme) ? scheme : undefined,
      };
    }
  }
}
