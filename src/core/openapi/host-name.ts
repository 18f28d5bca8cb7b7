import { textOr } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';

/** The name in `host`, in lower case and without its port; nothing where something else than a name stands there. */
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

/** What a host is that nobody else can reach, in words; nothing if it may be a public one. */
export function unreachableHost(name: string): string | undefined {
  if (LOCAL.test(name)) return 'a name of your own network';
  if (ADDRESS.test(name)) return 'a bare IP address';
  if (TUNNEL.test(name)) return 'a tunnel to somebody’s machine';
  return SAMPLE.test(name) ? 'a placeholder' : undefined;
}
