interface MarkupPolicy {
  createHTML(markup: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The only document that the frame ever loads. It can load and run nothing; the preview is rendered into it. */
const DOCUMENT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Preview</title></head><body><main><h1></h1><div class="part"></div><div data-intro></div><div class="part"></div></main></body></html>`;

const rules: MarkupPolicy = { createHTML: () => DOCUMENT };

/** Returns the constant document, whatever the input. The policy's name is listed in the Content Security Policy. */
const policy = trustedTypes?.createPolicy('preview-frame', rules) ?? rules;

/**
 * The frame's document as trusted HTML. It must stay the same object, because a new one would make the frame
 * reload.
 */
export const frameDocument: string = policy.createHTML('');
