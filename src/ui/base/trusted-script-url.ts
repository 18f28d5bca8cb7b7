interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

const rules: ScriptUrlPolicy = {
  createScriptURL(url) {
    if (new URL(url, document.baseURI).origin === location.origin) return url;
    throw new TypeError(`Scripts must come from this site: ${url}`);
  },
};

/** The Trusted Types policy for script URLs. Its name is listed in the Content Security Policy. */
const policy = trustedTypes?.createPolicy('app-worker', rules) ?? rules;

/** Returns a URL that the page's policy allows a worker to start from. Throws for other origins. */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url);
}
