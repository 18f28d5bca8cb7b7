import { textOr } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';

/** Returns the name in `host`, in lower case and without its port. Undefined if `host` is not a plain name. */
export function hostName({ root }: ApiDefinition): string | undefined {
  const name = textOr(root.host)
    ?.toLowerCase()
    .replace(/:\d{1,5}$/, '');
  return name !== undefined && /^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(name) ? name : undefined;
}

const LOCAL = /^(?:localhost|0\.0\.0\.0|.+\.(?:local|localhost|internal|lan|test))$/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;
const TUNNEL =
  /(?:^|\.)(?:ngrok\.(?:io|app)|ngrok-free\.(?:app|dev)|devtunnels\.ms|loca\.lt|trycloudflare\.com|serveo\.net)$/;
const SAMPLE =
  /(?:^|\.)(?:example\.(?:com|org|net)|contoso\.com|fabrikam\.com|petstore\.swagger\.io)$|^(?:your|my)[-_]?(?:host|domain|site|company|server|tenant|instance)\b|^(?:dummy|placeholder)/;

/** Says why only the publisher can reach a host: `a bare IP address`. Undefined if it may be public. */
export function unreachableHost(name: string): string | undefined {
  if (LOCAL.test(name)) return 'a name in a private network';
  if (ADDRESS.test(name)) return 'a bare IP address';
  if (TUNNEL.test(name)) return 'a tunnel to a developer’s machine';
  return SAMPLE.test(name) ? 'a placeholder' : undefined;
}
