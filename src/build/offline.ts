import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** After one visit the page works without a network; a newer version waits for the user's consent. */
export function offline(): Plugin[] {
  const icon = (file: string, sizes: string) => ({ src: `icons/${file}`, sizes });
  return VitePWA({
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
    // A service worker of our own: it also refuses what is not in the list, and keeps the files of older tabs.
    strategies: 'injectManifest',
    srcDir: 'workers',
    filename: 'sw.ts',
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,svg,png,txt,webmanifest}'],
      globIgnores: ['samples/**'],
      buildPlugins: { vite: [noPackages()] },
    },
  });
}

/** Fails the build when the service worker contains a package: it is built too late for `licenses.txt`. */
function noPackages(): Plugin {
  return {
    name: 'no-packages',
    generateBundle() {
      const packages = [...this.getModuleIds()].filter((id) => id.includes('/node_modules/'));
      if (packages.length === 0) return;
      throw new Error(`Import no package into the service worker: it has ${packages.join()}.`);
    },
  };
}
