import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from './stage.ts';

/** What the two JSON files say of a sign-in. */
interface SignIn {
  readonly connectionParameters: object;
  readonly securityDefinitions: object;
  readonly security: readonly object[];
}

const field = (displayName: string, clearText: boolean, tabIndex: number) => ({
  type: 'securestring',
  uiDefinition: {
    displayName,
    description: `The ${displayName.toLowerCase()} of your account.`,
    tooltip: `Enter the ${displayName.toLowerCase()} of your account.`,
    constraints: { required: 'true', clearText, tabIndex },
  },
});
const authorizationUrl = 'https://auth.harbortides.dev/authorize';
const tokenUrl = 'https://auth.harbortides.dev/token';
const scopes = { 'tides.read': 'Reads tides.' };

/** Ways to sign in, as sound connectors have them. */
export const signIns = {
  oauth: {
    connectionParameters: {
      token: {
        type: 'oauthSetting',
        oAuthSettings: {
          identityProvider: 'oauth2',
          clientId: 'placeholder',
          scopes: Object.keys(scopes),
          redirectMode: 'GlobalPerConnector',
          customParameters: {
            AuthorizationUrl: { value: authorizationUrl },
            TokenUrl: { value: tokenUrl },
            RefreshUrl: { value: tokenUrl },
          },
        },
      },
    },
    securityDefinitions: {
      oauth: { type: 'oauth2', flow: 'accessCode', authorizationUrl, tokenUrl, scopes },
    },
    security: [{ oauth: Object.keys(scopes) }],
  },
  basic: {
    connectionParameters: {
      username: field('User name', true, 2),
      password: field('Password', false, 3),
    },
    securityDefinitions: { basic: { type: 'basic' } },
    security: [{ basic: [] }],
  },
  none: { connectionParameters: {}, securityDefinitions: {}, security: [] },
} as const satisfies Readonly<Record<string, SignIn>>;

/** Copies the good sample to this folder, with another title and sign-in. */
export function copyWithSignIn(folder: string, title: string, signIn: SignIn): string {
  return copy(folder, (definition, properties) => {
    const { connectionParameters, ...security } = signIn;
    Object.assign(definition, security);
    definition.info.title = title;
    properties.properties.connectionParameters = connectionParameters;
  });
}

/** Copies the good sample as an independent publisher would submit it. */
export function copyAsIndependent(folder: string): string {
  copy(folder, (definition, properties) => {
    definition.info.title = 'Harbor Tides (Independent Publisher)';
    Object.assign(properties.properties, { iconBrandColor: '#da3b01', publisher: 'Ada Byron' });
  });
  rmSync(join(folder, 'icon.png'));
  return folder;
}

/** Copies the good sample as a connector through which agents reach an MCP server. */
export function copyAsMcp(folder: string): string {
  return copy(folder, (definition) => {
    definition.paths = {
      '/mcp': {
        post: {
          operationId: 'InvokeServer',
          summary: 'Invoke the server',
          description: 'Calls a tool of the server.',
          'x-ms-agentic-protocol': 'mcp-streamable-1.0',
          responses: { 200: { description: 'The server has answered.' } },
        },
      },
    };
  });
}

interface Definition {
  info: { title: string };
  paths: object;
}

interface Properties {
  properties: { connectionParameters: object };
}

function copy(
  folder: string,
  change: (definition: Definition, properties: Properties) => void,
): string {
  cpSync(join(samples, 'good'), folder, { recursive: true });
  const [definitionPath, propertiesPath] = [
    join(folder, 'apiDefinition.swagger.json'),
    join(folder, 'apiProperties.json'),
  ];
  const definition: Definition = JSON.parse(readFileSync(definitionPath, 'utf8'));
  const properties: Properties = JSON.parse(readFileSync(propertiesPath, 'utf8'));
  change(definition, properties);
  writeFileSync(definitionPath, JSON.stringify(definition, null, 4));
  writeFileSync(propertiesPath, JSON.stringify(properties, null, 4));
  return folder;
}
