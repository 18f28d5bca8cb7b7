import type { SecretInPath, SecretInText } from '../../../connector/secrets/found-secret.ts';
import { searchSecrets } from '../../../connector/secrets/secret-search.ts';
import type { Severity } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { masked } from '../../../text/secrets/secrets.ts';

/** Other rules report these members. */
const SIGN_IN_MEMBER = /\/oAuthSettings\/client[-_]?(?:secret|id)$/i;

export const fileSecrets = defineRule({
  id: 'file-secrets',
  severity: 'error',
  authority: 'advice',
  secret: true,
  subject: 'connector',
  docs: {
    summary:
      'Keep keys, passwords and tokens out of every file, even those that are not submitted.',
    why: 'Whoever gets the folder or sees the pull request can use the key. Files such as .env are the most common leak.',
    fix: 'Remove the value or the file, and revoke the key, since others may have seen it.',
    source:
      'https://docs.github.com/code-security/secret-scanning/introduction/about-secret-scanning',
    valid: [
      { 'apiProperties.json': '{ "properties": {} }', '.env': 'API_KEY=<your key>' },
      { 'readme.md': 'Send `Authorization: Bearer {token}` with each request.' },
    ],
    invalid: [
      {
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "parameters": { "x-ms-apimTemplateParameter.name": "x-api-key", "x-ms-apimTemplateParameter.value": "«r7Kq2mXz9LpT4vWb»" } }] } }',
      },
      { 'readme.md': 'Sign in with the password: «hunter72»' },
      { 'apiProperties.json': '{}', '.env': 'NORTHWIND_API_KEY=«r7Kq2mXz9LpT4vWb»' },
    ],
  },

  *check(connector) {
    const { inTexts, inPaths, unsearched } = searchSecrets(connector);
    for (const found of inTexts) {
      const isReported = found.file === connector.apiDefinition || found.file === connector.script;
      if (isReported || SIGN_IN_MEMBER.test(found.json?.pointer ?? '')) continue;
      yield inText(found);
    }
    for (const found of inPaths) yield inPath(found);
    if (unsearched.length === 0) return;
    yield {
      message: `Look for secrets in ${unsearched[0]} yourself: ${unsearched.length === 1 ? 'it is' : `it and ${unsearched.length - 1} more files are`} too large to be searched here.`,
      severity: 'info',
    };
  },
});

function inText({ file, kind, value, start, end }: SecretInText): Finding {
  return {
    in: file,
    at: file.range(start, end),
    message: `Remove this value from ${file.path}, and revoke it if it is real: ${masked(value)} looks like ${kind}.`,
    severity: severityOf(kind),
  };
}

function inPath({ path, kind, value }: SecretInPath): Finding {
  const named = path === '' ? 'the folder' : 'this file';
  return {
    ...(path !== '' && { in: path }),
    message: `Rename ${named}, and revoke the secret in its name if it is real: ${masked(value)} looks like ${kind}.`,
    severity: severityOf(kind),
  };
}

/** A value that only its name gives away may be made up. */
function severityOf(kind: string): Severity {
  return / id$|^a password$|^a key or token$/.test(kind) ? 'warning' : 'error';
}
