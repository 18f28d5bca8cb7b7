import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { removalScript } from './ways-out.ts';
import { waysOutNamedIn } from './ways-out-in-code.ts';

const MODULE = 'virtual:removal-script';
const CHARSET = '<meta charset="utf-8" />';

/**
 * Puts the script that removes ways out before every other script of the page, and gives it to the code that starts
 * the worker. The build fails if the bundle names a way out anywhere else.
 */
export function removeWaysOut(): Plugin {
  let assets: string | undefined;
  return {
    name: 'remove-ways-out',
    configResolved({ command, root, build }) {
      if (command === 'build') assets = resolve(root, build.outDir, build.assetsDir);
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) =>
      id === `\0${MODULE}`
        ? `export const removalScript = ${JSON.stringify(removalScript)};`
        : null,
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        if (!html.includes(CHARSET)) throw new Error(`Write ${CHARSET} into index.html.`);
        return html.replace(CHARSET, () => `${CHARSET}\n    <script>${removalScript}</script>`);
      },
    },
    // Only now are all files written, the worker's too. Servers are closed with it as well, those of tests among them.
    closeBundle() {
      if (assets === undefined) return;
      const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
      if (scripts.length === 0) throw new Error(`No scripts were found in ${assets}.`);
      for (const name of scripts) {
        const named = waysOutNamedIn(readFileSync(join(assets, name), 'utf8'));
        if (named.length > 0) throw new Error(`Send nothing: ${name} names ${named.join(', ')}.`);
      }
    },
  };
}
