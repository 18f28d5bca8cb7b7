import type { SecretHolder } from '../../../connector/secrets/found-secret.ts';
import { searchSecrets } from '../../../connector/secrets/secret-search.ts';
import type { Severity } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { masked } from '../../../text/secrets/secrets.ts';

export const secretsInSwagger = defineRule({
  id: 'secrets-in-swagger',
  severity: 'error',
  authority: 'reviewer',
  secret: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep keys, tokens and tenant ids out of the definition.',
    why: 'The definition is published, so anybody can read and use the key. Reviewers reject it, and a key that was public must be replaced.',
    fix: 'Remove the value, revoke the key, and write a placeholder such as "<your key>".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3135',
    valid: [
      '{ "parameters": { "key": { "name": "api_key", "in": "header", "type": "string", "default": "<your key>" } } }',
      '{ "definitions": { "Contact": { "properties": { "id": { "type": "string", "example": "7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34" } } } } }',
      '{ "definitions": { "Contact": { "properties": { "tenantId": { "type": "string", "example": "00000000-0000-0000-0000-000000000000" } } } } }',
    ],
    invalid: [
      '{ "parameters": { "key": { "name": "api_key", "in": "header", "type": "string", "default": «"r7Kq2mXz9LpT4vWb"» } } }',
      '{ "definitions": { "Contact": { "properties": { "tenantId": { "type": "string", "example": «"7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34"» } } } } }',
      '{ "info": { "description": «"Send Bearer 8f3kQ2pLx0Zr7TnB4mWs with each request."» } }',
    ],
  },

  *check(file, connector) {
    for (const found of searchSecrets(connector).inTexts) {
      if (found.file !== file) continue;
      const { kind, value, json } = found;
      yield {
        at: json?.pointer ?? file.range(found.start, found.end),
        message: `Remove the value from ${labelOf(json)}, and revoke it if it is real: ${masked(value)} looks like ${kind}.`,
        severity: severityOf(kind, json?.member ?? ''),
      };
    }
  },
});

function labelOf(json: SecretHolder | undefined): string {
  if (json === undefined) return 'this place';
  const { name, member } = json;
  return name === member || name === '' ? `"${member}"` : `"${member}" of \`${name}\``;
}

/** In a sample, a value that only its name gives away may be made up, so it is a warning. */
function severityOf(kind: string, member: string): Severity {
  if (/ id$/.test(kind)) return 'warning';
  const isGuess = kind === 'a password' || kind === 'a key or token';
  return isGuess && member !== 'default' && member !== 'x-ms-test-value' ? 'warning' : 'error';
}
