import type { JsonPointer } from '../contract/diagnostic.ts';
import { child, pointer } from '../files/json-pointer.ts';
import {
  arrayOr,
  brief,
  isObject,
  type JsonObject,
  objectOr,
  textOr,
} from '../files/json-value.ts';
import type { StructureFault } from '../schema/structure-fault.ts';
import { StructuredFile } from '../schema/structured-file.ts';
import { validators } from '../schema/validators.ts';

/** A connection parameter, in the flat list or in a set. */
export interface ConnectionParameter {
  readonly name: string;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  /** As written: `securestring`, `oauthSetting`, … */
  readonly type: unknown;
  readonly uiDefinition: JsonObject;
  readonly constraints: JsonObject;
  /** Users sign in with it; its type is taken in either case, as some pages write it. */
  readonly isOAuth: boolean;
  readonly isGateway: boolean;
  /** Users do not see it. */
  readonly isHidden: boolean;
  readonly oAuthSettings: JsonObject | undefined;
  /** As a message names it: ``connection parameter `api_key` ``. */
  readonly label: string;
  /** The set it belongs to. */
  readonly set?: ParameterSet;
}

/** One of several ways to sign in. */
export interface ParameterSet {
  readonly name: string | undefined;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly label: string;
  readonly parameters: readonly ConnectionParameter[];
}

/** An instance of a policy template. */
export interface Policy {
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly templateId: string | undefined;
  readonly parameters: JsonObject;
  /** Operation ids it is limited to; empty where it applies to all. */
  readonly operations: readonly unknown[];
  readonly label: string;
}

/** `apiProperties.json` as the rules see it. What is not of the right JSON type is left out of its lists. */
export class ApiProperties extends StructuredFile {
  protected readonly validate = validators.apiProperties;

  /** As messages name things: ``"hidden" of connection parameter `api_key` ``. */
  override nameOf(at: JsonPointer): string {
    const name = super.nameOf(at);
    for (let place: string = at; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
      const label = this.#labels.get(place);
      if (label !== undefined) return place === at ? label : `${name} of ${label}`;
    }
    return name;
  }

  /** What publishers know by name, by its place; of a parameter inside of a set the parameter. */
  get #labels(): ReadonlyMap<string, string> {
    this.#labelsByPlace ??= new Map(
      [...this.connectionParameters, ...this.parameterSets, ...this.policies].map(
        ({ pointer: at, label }) => [at, label],
      ),
    );
    return this.#labelsByPlace;
  }
  #labelsByPlace: ReadonlyMap<string, string> | undefined;

  /** What is null is left to the rule that says so of any member. */
  override faultsOf(rule: string): readonly StructureFault[] {
    return super.faultsOf(rule).filter(({ found }) => found !== null);
  }

  /** The document; empty where the file holds something else. */
  get root(): JsonObject {
    return objectOr(this.value);
  }

  /** What stands under `properties`; empty where that is missing. */
  get properties(): JsonObject {
    return objectOr(this.root.properties);
  }

  /** As written: texts, if the file is sound. */
  get capabilities(): readonly unknown[] {
    return arrayOr(this.properties.capabilities);
  }

  /** All of them: the flat ones, then those of each set. */
  get connectionParameters(): readonly ConnectionParameter[] {
    this.#connectionParameters ??= [
      ...parametersIn(this.properties.connectionParameters, '/properties/connectionParameters'),
      ...this.parameterSets.flatMap(({ parameters }) => parameters),
    ];
    return this.#connectionParameters;
  }
  #connectionParameters: readonly ConnectionParameter[] | undefined;

  get parameterSets(): readonly ParameterSet[] {
    const at = '/properties/connectionParameterSets/values';
    this.#parameterSets ??= arrayOr(
      objectOr(this.properties.connectionParameterSets).values,
    ).flatMap((value, index) => (isObject(value) ? [parameterSet(value, `${at}/${index}`)] : []));
    return this.#parameterSets;
  }
  #parameterSets: readonly ParameterSet[] | undefined;

  get policies(): readonly Policy[] {
    this.#policies ??= arrayOr(this.properties.policyTemplateInstances).flatMap((value, index) =>
      isObject(value) ? [policy(value, index)] : [],
    );
    return this.#policies;
  }
  #policies: readonly Policy[] | undefined;

  /** Operation ids whose requests the script handles. */
  get scriptOperations(): readonly unknown[] {
    return arrayOr(this.properties.scriptOperations);
  }
}

function parameterSet(value: JsonObject, at: JsonPointer): ParameterSet {
  const name = textOr(value.name);
  const label =
    name === undefined
      ? 'a connection parameter set'
      : `connection parameter set \`${brief(name)}\``;
  const set = { name, value, pointer: at, label };
  const parameters: ConnectionParameter[] = [];
  const whole = { ...set, parameters };
  for (const parameter of parametersIn(value.parameters, `${at}/parameters`)) {
    parameters.push({ ...parameter, set: whole, label: `${parameter.label} of ${label}` });
  }
  return whole;
}

function parametersIn(list: unknown, at: JsonPointer): ConnectionParameter[] {
  return Object.entries(objectOr(list)).flatMap(([name, value]) => {
    if (!isObject(value)) return [];
    const uiDefinition = objectOr(value.uiDefinition);
    const constraints = objectOr(uiDefinition.constraints);
    return [
      {
        name,
        value,
        pointer: child(at, name),
        type: value.type,
        uiDefinition,
        constraints,
        isOAuth: isText(value.type, 'oauthsetting'),
        isGateway: isText(value.type, 'gatewaysetting'),
        isHidden: isText(constraints.hidden, 'true') || constraints.hidden === true,
        oAuthSettings: isObject(value.oAuthSettings) ? value.oAuthSettings : undefined,
        label: `connection parameter \`${brief(name)}\``,
      },
    ];
  });
}

function isText(value: unknown, expected: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === expected;
}

function policy(value: JsonObject, index: number): Policy {
  const templateId = textOr(value.templateId);
  const title = textOr(value.title) ?? templateId;
  const parameters = objectOr(value.parameters);
  return {
    value,
    pointer: pointer`/properties/policyTemplateInstances/${index}`,
    templateId,
    parameters,
    operations: arrayOr(parameters['x-ms-apimTemplate-operationName']),
    label: title === undefined ? `policy ${index + 1}` : `policy \`${brief(title)}\``,
  };
}
