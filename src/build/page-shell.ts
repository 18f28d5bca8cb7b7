import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './content-policy.ts';

/** Adds the policy and the icon to the built page, and blocks rendering until the script has set the colors. */
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
          // Inlined, because browsers request an icon file again and again.
          .replace('./icons/icon.svg', iconDataUrl()),
        tags: [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
      }),
    },
  };
}

function iconDataUrl(): string {
  const icon = readFileSync(resolve('public/icons/icon.svg'), 'utf8');
  return `data:image/svg+xml,${encodeURIComponent(icon)}`;
}
