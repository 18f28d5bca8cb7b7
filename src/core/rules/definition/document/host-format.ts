import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { type JsonObject, shown, textOr } from '../../../files/json/json-value.ts';
import { hostFault } from '../../../openapi/paths/host-fault.ts';

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/([^\s/?#@]+)(\/[^\s?#]*)?$/i;

export const hostFormat = defineRule({
  id: 'host-format',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  asks: 'host',
  docs: {
    summary: 'Write only a host name in host, with a port if it needs one.',
    why: 'The platform joins scheme, host, base path and path. It cannot call a host that contains a whole address or a {variable}.',
    fix: 'Keep the host name, and move the scheme to "schemes" and the path to "basePath". If the host varies, use a dynamichosturl policy.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'HostNameNotValid',
      "The 'host' property, if present, must be a valid URI host without a scheme or path.",
    ],
    valid: ['{ "host": "api.northwind.com" }', '{ "host": "api.northwind.com:8443" }'],
    invalid: [
      '{ "host": «"https://api.northwind.com/v1"» }',
      '{ "host": «"api.northwind.com/v1"» }',
      '{ "host": «"{tenant}.northwind.com"» }',
      '{ "host": «"<host>.azurewebsites.net"» }',
      '{ "host": «"api..northwind.com"» }',
      '{ "host": «"eu.northwind.com,us.northwind.com"» }',
      '{ "host": «"*.northwind.com"» }',
      '{ "host": «"api.northwind.com:https"» }',
    ],
  },

  *check({ root }) {
    const host = textOr(root.host);
    const fault = host === undefined ? undefined : hostFault(host);
    if (host === undefined || fault === undefined) return;
    yield {
      at: '/host',
      message: `Write one host name in "host", and nothing else: in ${shown(host)}, ${fault}.`,
      fix: splitUp(host.trim(), root),
    };
  },
});

/** Moves the path to basePath, unless basePath already has a value. */
function splitUp(text: string, root: JsonObject): FindingFix | undefined {
  const [, host = '', path = ''] =
    ADDRESS.exec(text.includes('://') ? text : `https://${text}`) ?? [];
  if (hostFault(host) !== undefined) return undefined;
  const basePath = path.replace(/(?<!\/)\/+$/, '');
  const title = `Change to "${host}"`;
  const setHost = { replace: '/host', with: host } as const;
  if (basePath === '') return { title, changes: [setHost], safe: true };
  const isFree = root.basePath === undefined;
  if (!isFree && root.basePath !== '/') return undefined;
  const setBasePath = isFree
    ? ({ insert: 'basePath', into: '', value: basePath } as const)
    : ({ replace: '/basePath', with: basePath } as const);
  return {
    title: `${title}, and move "${basePath}" to "basePath"`,
    changes: [setHost, setBasePath],
  };
}
