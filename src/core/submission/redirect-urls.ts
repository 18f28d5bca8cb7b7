import type { Connector } from '../connector/connector.ts';
import { isObject, textOr } from '../files/json/json-value.ts';
import { oauthSignInsOf } from '../properties/oauth-sign-in.ts';
import type { Mask } from '../text/secrets/secret-mask.ts';

const GLOBAL = 'https://global.consent.azure-apim.net/redirect';
const GLOBAL_TEST = 'https://global-test.consent.azure-apim.net/redirect';

/** The prefix of every API name. The redirect URL leaves it out. */
const SHARED = /^shared_/i;
/** The prefix of a connector's name, unless its solution has a publisher of its own. */
const DEFAULT_PREFIX = 'new';

/** An address that the identity provider sends users back to. */
export interface RedirectUrl {
  readonly label: string;
  readonly address: string;
}

/** Lists the addresses to allow at the identity provider: none without OAuth. */
export function redirectUrlsOf(connector: Connector, mask: Mask): readonly RedirectUrl[] {
  const { apiProperties } = connector;
  const signIns = apiProperties === undefined ? [] : oauthSignInsOf(apiProperties);
  if (signIns.length === 0) return [];
  const shared = [
    { label: 'Redirect URL', address: GLOBAL },
    { label: 'Redirect URL for tests', address: GLOBAL_TEST },
  ];
  const isPerConnector = signIns.some(({ settings }) =>
    /^globalperconnector$/i.test(textOr(settings.redirectMode) ?? ''),
  );
  return isPerConnector ? [...shared, ...ownRedirectUrls(connector, mask)] : shared;
}

/** Works out the connector's own address, from the surest sign to the weakest. */
function ownRedirectUrls(
  { settings, apiDefinition, apiProperties }: Connector,
  mask: Mask,
): readonly RedirectUrl[] {
  const id = isObject(settings?.value) ? textOr(settings.value.connectorId)?.trim() : undefined;
  if (id !== undefined && /^shared_[\w-]+$/i.test(id)) {
    return [
      { label: 'Redirect URL of the connector in settings.json', address: redirectUrlOf(id) },
    ];
  }
  const written = (apiProperties === undefined ? [] : oauthSignInsOf(apiProperties))
    .map(({ settings: { redirectUrl } }) => textOr(redirectUrl)?.trim() ?? '')
    .filter((address) => address.startsWith(`${GLOBAL}/`) && /^[\w-]+$/.test(nameIn(address)));
  if (written.length > 0) {
    return [...new Set(written)].map((address) => {
      return { label: 'Redirect URL in apiProperties.json', address };
    });
  }
  const name = encodedName(mask(textOr(apiDefinition?.info.title)?.trim() ?? ''));
  if (name === undefined) return [];
  const address = redirectUrlOf(apiName(`${DEFAULT_PREFIX}_${name}`));
  return [{ label: 'Redirect URL to expect; compare it with the one in the portal', address }];
}

function nameIn(address: string): string {
  return address.slice(GLOBAL.length + 1);
}

/** Encodes a title as the platform does for a connector's name: a hyphen and two hex digits for what is neither letter nor digit. Undefined if it is empty or has other letters. */
export function encodedName(title: string): string | undefined {
  if (title === '' || title.length > 200 || /[^\x20-\x7e]/.test(title)) return undefined;
  return title.replace(
    /[^a-z\d]/gi,
    (sign) => `-${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** Returns the name that flows and redirect URLs use for a connector with this name. */
export function apiName(connectorName: string): string {
  return `shared_${connectorName.toLowerCase().replaceAll('_', '-5f')}`;
}

/** Returns the redirect URL of the connector with this API name. */
export function redirectUrlOf(name: string): string {
  return `${GLOBAL}/${name.replace(SHARED, '').toLowerCase()}`;
}
