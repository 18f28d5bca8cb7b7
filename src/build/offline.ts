import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The packages whose code Workbox puts into the service worker. The bundler does not see them. */
export const serviceWorkerPackages = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** After one visit the page works without a network; a newer one waits for the user's word. */
export function offline(): Plugin[] {
  const icon = (file: string, sizes: string) => ({ src: `icons/${file}`, sizes });
  const workbox = VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Connector Preflight',
      short_name: 'Preflight',
      description: 'Checks a Power Platform connector before you submit it for certification.',
      start_url: './',
      display: 'standalone',
      background_color: '#faf9f6',
      theme_color: '#0b6355',
      icons: [
        icon('icon.svg', 'any'),
        icon('icon-192.png', '192x192'),
        icon('icon-512.png', '512x512'),
        { ...icon('icon-maskable-512.png', '512x512'), purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,png,txt,webmanifest}'],
      globIgnores: ['samples/**'],
      // Else a first visit would not be served from the copy until the page is loaded again.
      clientsClaim: true,
      inlineWorkboxRuntime: true,
    },
  });
  return [...workbox, serviceWorkerCheck()];
}

/** Fails the build when the service worker is made of other packages than those whose licenses it brings. */
function serviceWorkerCheck(): Plugin {
  let folder = '';
  return {
    name: 'service-worker-check',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        const found = workboxPackagesIn(readFileSync(resolve(folder, 'sw.js'), 'utf8'));
        if (found.join() === serviceWorkerPackages.join()) return;
        throw new Error(`Correct serviceWorkerPackages: the service worker has ${found.join()}.`);
      },
    },
  };
}

/** Each Workbox package leaves its name in the code: `self["workbox:core:7.4.0"]`. */
function workboxPackagesIn(code: string): string[] {
  const marks = code.matchAll(/\bworkbox:([a-z-]+):/g);
  return [...new Set(Array.from(marks, ([, name]) => `workbox-${name}`))].sort();
}
