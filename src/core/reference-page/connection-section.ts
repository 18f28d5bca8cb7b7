import type { PreviewElement } from '../contract/document-api.ts';
import { element, table } from '../document/preview-nodes.ts';
import { isObject, scalarText, textOr } from '../files/json-value.ts';
import type { ApiProperties, ConnectionParameter } from '../properties/api-properties.ts';

/** Builds "Creating a connection": each authentication type with the fields that users fill in. */
export function connectionSection(properties: ApiProperties | undefined): PreviewElement[] {
  if (properties === undefined) return [];
  const heading = element('h2', ['Creating a connection'], { id: 'creating-a-connection' });
  const { parameterSets, connectionParameters } = properties;
  if (parameterSets.length > 0) {
    const sets = parameterSets.flatMap(({ name, value, parameters }) => {
      const displayName = isObject(value.uiDefinition)
        ? textOr(value.uiDefinition.displayName)
        : undefined;
      return authenticationType(displayName ?? name ?? 'Unnamed', parameters);
    });
    return [
      heading,
      element('p', ['The connector supports the following authentication types:']),
      ...sets,
    ];
  }
  const parameters = connectionParameters.filter(({ set }) => set === undefined);
  if (parameters.length === 0) return [heading, element('p', ['This connector needs no sign-in.'])];
  return [heading, ...authenticationType('Default', parameters)];
}

function authenticationType(
  name: string,
  parameters: readonly ConnectionParameter[],
): PreviewElement[] {
  const visible = parameters.filter(({ constraints }) => scalarText(constraints.hidden) !== 'true');
  const fields = visible.filter(({ type }) => type !== 'oauthSetting');
  const signIn = visible.some(({ type }) => type === 'oauthSetting');
  return [
    element('h3', [name]),
    element('p', [
      signIn
        ? 'Sign in with your account for the service.'
        : 'Parameters for creating the connection.',
    ]),
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
