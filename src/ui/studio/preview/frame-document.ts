interface MarkupPolicy {
  createHTML(markup: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The only document that the frame ever loads: it may load and run nothing. The rest is drawn into it. */
const DOCUMENT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Preview</title></head><body><main><h1></h1><div class="part"></div><div data-goes></div><div class="part"></div></main></body></html>`;

const rules: MarkupPolicy = { createHTML: () => DOCUMENT };

/** Gives the same document whatever it is asked for. Its name stands in the Content Security Policy. */
const policy = trustedTypes?.createPolicy('preview-frame', rules) ?? rules;

/**
 * The frame's document, in the form that the page's policy lets a frame load. One and the same object:
 * another one would make the frame load it anew.
 */
export const frameDocument: string = policy.createHTML('');
