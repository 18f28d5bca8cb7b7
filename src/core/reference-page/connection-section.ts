import type { PreviewElement } from '../contract/document-api.ts';
import { element, table } from '../document/markdown/preview-nodes.ts';
import { objectOr, scalarText, textOr } from '../files/json/json-value.ts';
import type {
  ApiProperties,
  ConnectionParameter,
  ParameterSet,
} from '../properties/api-properties.ts';

/** A way to sign in, as the page shows it. */
interface AuthenticationType {
  readonly name: string;
  /** The name of the parameter set. */
  readonly id?: string | undefined;
  readonly description: string;
  /** Whether people with whom an app is shared use the connection of its author. */
  readonly isShareable: boolean;
  readonly parameters: readonly ConnectionParameter[];
}

const EVERYWHERE = 'All regions';

/** Builds "Creating a connection": a table of the authentication types, then each with the fields that users fill in. */
export function connectionSection(properties: ApiProperties | undefined): PreviewElement[] {
  const types = properties === undefined ? [] : authenticationTypes(properties);
  if (types.length === 0) return [];
  const rows = types.map(({ name, description, isShareable }) => [
    name,
    description,
    EVERYWHERE,
    isShareable ? 'Shareable' : 'Not shareable',
  ]);
  return [
    element('h2', ['Creating a connection'], { id: 'creating-a-connection' }),
    element('p', ['The connector supports the following authentication types:']),
    table([], rows),
    ...types.flatMap(authenticationSection),
  ];
}

function authenticationTypes(properties: ApiProperties): readonly AuthenticationType[] {
  const sets = properties.parameterSets.map(typeOfSet);
  const parameters = properties.connectionParameters.filter(({ set }) => set === undefined);
  if (parameters.length === 0) return sets;
  if (sets.length === 0) {
    const description = 'Parameters for creating connection.';
    return [{ name: 'Default', description, isShareable: !usesOAuth(parameters), parameters }];
  }
  const description =
    'Only for connections from before there was a choice of authentication types.';
  return [...sets, { name: 'Default [DEPRECATED]', description, isShareable: false, parameters }];
}

function typeOfSet({ name, value, parameters }: ParameterSet): AuthenticationType {
  const { displayName, description } = objectOr(value.uiDefinition);
  const { allowSharing } = objectOr(value.metadata);
  return {
    name: textOr(displayName) ?? name ?? 'Unnamed',
    id: name,
    description: textOr(description) ?? '',
    isShareable: typeof allowSharing === 'boolean' ? allowSharing : !usesOAuth(parameters),
    parameters,
  };
}

/** Connections that belong to a person's account are not shared, those with a key are. */
function usesOAuth(parameters: readonly ConnectionParameter[]): boolean {
  return parameters.some(({ isOAuth }) => isOAuth);
}

function authenticationSection({
  name,
  id,
  description,
  isShareable,
  parameters,
}: AuthenticationType): PreviewElement[] {
  const fields = parameters.filter(({ isHidden, isOAuth }) => !isHidden && !isOAuth);
  const paragraphs = [
    ...(id === undefined ? [] : [`Auth ID: ${id}`]),
    `Applicable: ${EVERYWHERE}`,
    description,
    isShareable
      ? 'This connection is shareable: whoever gets the app uses it too.'
      : 'This connection is not shareable: whoever gets the app creates one of their own.',
  ];
  return [
    element('h3', [name]),
    ...paragraphs.filter((text) => text !== '').map((text) => element('p', [text])),
    ...(fields.length === 0
      ? []
      : [table(['Name', 'Type', 'Description', 'Required'], fields.map(row))]),
  ];
}

function row({ name, type, uiDefinition, constraints }: ConnectionParameter): string[] {
  return [
    textOr(uiDefinition.displayName) ?? name,
    scalarText(type ?? ''),
    textOr(uiDefinition.description) ?? '',
    scalarText(constraints.required) === 'true' ? 'True' : '',
  ];
}
