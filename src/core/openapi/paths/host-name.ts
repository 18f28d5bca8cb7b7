import { textOr } from '../../files/json/json-value.ts';
import { isPlaceholderHost } from '../../text/placeholder-words.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { hostFault } from './host-fault.ts';

/** Returns the name in `host`, in lower case and without its port. Undefined if `host` is not one host. */
export function hostName({ root }: ApiDefinition): string | undefined {
  const host = textOr(root.host)?.toLowerCase();
  if (host === undefined || hostFault(host) !== undefined) return undefined;
  return host.replace(/\.?(?::\d{1,5})?$/, '');
}

const LOCAL = /^(?:localhost|0\.0\.0\.0|127\..+|.+\.(?:local|localhost|internal|lan|test))$/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;
const TUNNEL =
  /(?:^|\.)(?:ngrok\.(?:io|app)|ngrok-free\.(?:app|dev)|devtunnels\.ms|loca\.lt|trycloudflare\.com|serveo\.net)$/;

/** Says why only the publisher can reach a host: `a bare IP address`. Undefined if it may be public. */
export function unreachableHost(name: string): string | undefined {
  if (LOCAL.test(name)) return 'a name in a private network';
  if (ADDRESS.test(name)) return 'a bare IP address';
  if (TUNNEL.test(name)) return 'a tunnel to a developer’s machine';
  return isPlaceholderHost(name) ? 'a placeholder' : undefined;
}
