import type { JsonPointer } from '../contract/diagnostic.ts';
import { child, pointer } from '../files/json/json-pointer.ts';
import {
  arrayOr,
  brief,
  isObject,
  type JsonObject,
  objectOr,
  textOr,
} from '../files/json/json-value.ts';
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
  /** Whether its type is `oauthSetting`, in any letter case, since some documentation pages write it in lower case. */
  readonly isOAuth: boolean;
  readonly isGateway: boolean;
  /** Whether the connection dialog hides it. */
  readonly isHidden: boolean;
  readonly oAuthSettings: JsonObject | undefined;
  /** Its name in messages: ``connection parameter `api_key` ``. */
  readonly label: string;
  /** The set it belongs to, unless it is in the flat list. */
  readonly set?: ParameterSet;
}

/** A connection parameter set: one of several ways to sign in. */
export interface ParameterSet {
  readonly name: string | undefined;
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly label: string;
  readonly parameters: readonly ConnectionParameter[];
}

/** An entry of `policyTemplateInstances`. */
export interface Policy {
  readonly value: JsonObject;
  readonly pointer: JsonPointer;
  readonly templateId: string | undefined;
  readonly parameters: JsonObject;
  /** The ids of the operations it applies to; empty if it applies to all. */
  readonly operations: readonly unknown[];
  readonly label: string;
}

/** A parsed `apiProperties.json`. Its lists skip entries of the wrong JSON type. */
export class ApiProperties extends StructuredFile {
  protected readonly validate = validators.apiProperties;

  /** Names a value for messages: ``"hidden" of connection parameter `api_key` ``. */
  override nameOf(at: JsonPointer): string {
    const name = super.nameOf(at);
    for (let path: string = at; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const label = this.#labels.get(path);
      if (label !== undefined) return path === at ? label : `${name} of ${label}`;
    }
    return name;
  }

  /** The labels of parameters, sets and policies by pointer. */
  get #labels(): ReadonlyMap<string, string> {
    this.#labelsByPointer ??= new Map(
      [...this.connectionParameters, ...this.parameterSets, ...this.policies].map(
        ({ pointer: at, label }) => [at, label],
      ),
    );
    return this.#labelsByPointer;
  }
  #labelsByPointer: ReadonlyMap<string, string> | undefined;

  /** Skips null values, which another rule reports. */
  override faultsOf(rule: string): readonly StructureFault[] {
    return super.faultsOf(rule).filter(({ found }) => found !== null);
  }

  /** The root object; empty if the root is not an object. */
  get root(): JsonObject {
    return objectOr(this.value);
  }

  /** The value of `properties`; empty if it is not an object. */
  get properties(): JsonObject {
    return objectOr(this.root.properties);
  }

  /** As written; entries may not be strings. */
  get capabilities(): readonly unknown[] {
    return arrayOr(this.properties.capabilities);
  }

  /** Every parameter: the flat list, then each set. */
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

  /** The ids of the operations that the script handles, as written. */
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
  const fullSet = { ...set, parameters };
  for (const parameter of parametersIn(value.parameters, `${at}/parameters`)) {
    parameters.push({ ...parameter, set: fullSet, label: `${parameter.label} of ${label}` });
  }
  return fullSet;
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
        isOAuth: equalsIgnoringCase(value.type, 'oauthsetting'),
        isGateway: equalsIgnoringCase(value.type, 'gatewaysetting'),
        isHidden: equalsIgnoringCase(constraints.hidden, 'true') || constraints.hidden === true,
        oAuthSettings: isObject(value.oAuthSettings) ? value.oAuthSettings : undefined,
        label: `connection parameter \`${brief(name)}\``,
      },
    ];
  });
}

function equalsIgnoringCase(value: unknown, expected: string): boolean {
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
