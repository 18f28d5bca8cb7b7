import type { Connector } from '../../connector/connector.ts';
import { artifactNames } from '../../connector/roles/artifact-names.ts';
import type { ConnectorFiles, ConnectorSource } from '../../contract/connector-source.ts';
import { isObject, type JsonObject, objectOr } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../../openapi/api-definition.ts';
import type { ApiProperties } from '../../properties/api-properties.ts';

/** Strips the connector to what the rules of intro and readme read, so that it is cheap to send with every keystroke. */
export function slimSource(connector: Connector): ConnectorSource {
  const { source, apiDefinition, apiProperties, intro, readme } = connector;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const encoder = new TextEncoder();
  if (apiDefinition !== undefined) {
    files.set(artifactNames.apiDefinition, encoder.encode(slimDefinition(apiDefinition)));
  }
  if (apiProperties !== undefined) {
    files.set(artifactNames.apiProperties, encoder.encode(slimProperties(apiProperties)));
  }
  for (const file of [intro, readme]) {
    const bytes = file && source.files.get(file.path);
    if (file !== undefined && bytes !== undefined) files.set(file.path, bytes);
  }
  for (const path of picturesIn(source.files)) files.set(path, new Uint8Array(0));
  return { ...source, files, leftOut: [], beside: new Map(), unsearched: [], archiveFaults: [] };
}

/** Returns the paths of images: Markdown links to them, but nothing reads their bytes. */
function picturesIn(files: ConnectorFiles): readonly string[] {
  return [...files.keys()].filter((path) => /\.(?:png|jpe?g|gif|svg|webp|bmp)$/i.test(path));
}

/** Keeps the title, the description, the names of operations and the types of security definitions. */
function slimDefinition({ info, operations, root }: ApiDefinition): string {
  const { title, description } = info;
  return JSON.stringify({
    swagger: '2.0',
    info: { title, description },
    paths: Object.fromEntries(
      operations.map(({ id, value }, index) => [
        `/${index}`,
        {
          get: {
            operationId: id,
            summary: value.summary,
            'x-ms-visibility': value['x-ms-visibility'],
          },
        },
      ]),
    ),
    securityDefinitions: members(root.securityDefinitions, ({ type }) => ({ type })),
  });
}

/** Keeps the publisher, the brand color and the connection parameters. */
function slimProperties({ properties }: ApiProperties): string {
  const { publisher, iconBrandColor, connectionParameters, connectionParameterSets } = properties;
  const sets = objectOr(connectionParameterSets).values;
  return JSON.stringify({
    properties: {
      publisher,
      iconBrandColor,
      connectionParameters: members(connectionParameters, slimParameter),
      ...(Array.isArray(sets) && {
        connectionParameterSets: {
          values: sets.filter(isObject).map(({ name, uiDefinition, parameters }) => ({
            name,
            uiDefinition: { displayName: objectOr(uiDefinition).displayName },
            parameters: members(parameters, slimParameter),
          })),
        },
      }),
    },
  });
}

function slimParameter({ type, uiDefinition, oAuthSettings }: JsonObject) {
  const { displayName, constraints } = objectOr(uiDefinition);
  return {
    type,
    uiDefinition: { displayName, constraints: { hidden: objectOr(constraints).hidden } },
    ...(isObject(oAuthSettings) && { oAuthSettings: { redirectMode: oAuthSettings.redirectMode } }),
  };
}

function members(object: unknown, slim: (member: JsonObject) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(objectOr(object)).flatMap(([name, value]) =>
      isObject(value) ? [[name, slim(value)]] : [],
    ),
  );
}
