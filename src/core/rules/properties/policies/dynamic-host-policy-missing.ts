import { defineRule } from '../../../engine/rule.ts';
import type { ConnectionParameter } from '../../../properties/api-properties.ts';
import { connectionReferences } from '../../../properties/connection-references.ts';
import { isHostDynamic } from '../../../properties/movable-host.ts';
import { usesScript } from '../../../script/script-use.ts';

const HOST_WORDS: ReadonlySet<string> = new Set([
  ...['host', 'hostname', 'url', 'uri', 'baseurl', 'domain', 'subdomain'],
  ...['instance', 'endpoint', 'server', 'servername'],
]);

export const dynamicHostPolicyMissing = defineRule({
  id: 'dynamic-host-policy-missing',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiProperties',
  docs: {
    summary: 'Send requests to the host that users enter.',
    why: 'The connector asks for a host but still calls the one in its API definition: no policy or script uses what users enter.',
    fix: "Add a dynamichosturl policy whose urlTemplate reads the parameter, such as https://@connectionParameters('host').",
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/387',
    messages: ['Can you please add `policyTemplateInstances` section in apiProperties.json'],
    valid: [
      '{ "properties": { "connectionParameters": { "hostUrl": { "type": "string" } }, "policyTemplateInstances": [{ "templateId": "dynamichosturl" }] } }',
      '{ "properties": { "connectionParameters": { "instance": { "type": "string" } }, "policyTemplateInstances": [{ "templateId": "routerequesttoendpoint", "parameters": { "x-ms-apimTemplateParameter.newPath": "/@connectionParameters(\'instance\')/items" } }] } }',
      '{ "properties": { "connectionParameters": { "hostUrl": { "type": "string" } }, "scriptOperations": ["GetItem"] } }',
      '{ "properties": { "connectionParameters": { "token:domain": { "type": "string" }, "instanceCount": { "type": "int" } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "domain_url": «{ "type": "string" }» } } }',
      '{ "properties": { "connectionParameters": { "hostName": «{ "type": "string" }» } } }',
    ],
  },

  *check(file, connector) {
    if (isHostDynamic(file) || usesScript(connector)) return;
    const read = new Set(Array.from(connectionReferences(file), ({ name }) => name));
    for (const parameter of file.connectionParameters) {
      if (!asksForHost(parameter) || read.has(parameter.name)) continue;
      yield {
        at: parameter.pointer,
        message: `Add a dynamichosturl policy that reads ${parameter.label}: users enter it, and nothing uses it.`,
      };
    }
  },
});

/** Excludes claims such as `token:domain`, which belong to the sign-in URLs. */
function asksForHost({ name, type, isHidden }: ConnectionParameter): boolean {
  if (type !== 'string' || isHidden || name.includes(':')) return false;
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return words.split(/[^a-z\d]+/).some((word) => HOST_WORDS.has(word));
}
