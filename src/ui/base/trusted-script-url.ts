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
    throw new TypeError(`This page runs no script from elsewhere: ${url}`);
  },
};

/** The page's only Trusted Types policy. Its name stands in the Content Security Policy. */
const policy = trustedTypes?.createPolicy('app-worker', rules) ?? rules;

/** The address in the form that the page's policy lets a worker start from; throws for other origins. */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url);
}
