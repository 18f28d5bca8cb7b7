import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Nothing that the page runs can reach the network or run what did not come with the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker preview-frame',
].join('; ');

/** Writes the policy and the icon into the built page, and lets it appear at once in its right colors. */
export function pageShell(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy };
  return {
    name: 'page-shell',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: html
          .replace('<script type="module"', '<script type="module" blocking="render"')
          // Browsers ask for an icon again and again, even when the page itself asks for nothing.
          .replace('./icons/icon.svg', iconAsAddress()),
        tags: [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
      }),
    },
  };
}

function iconAsAddress(): string {
  const icon = readFileSync(resolve('public/icons/icon.svg'), 'utf8');
  return `data:image/svg+xml,${encodeURIComponent(icon)}`;
}
