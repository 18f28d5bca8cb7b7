import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** After one visit the page works without a network; a newer one waits for the user's word. */
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
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
      globIgnores: ['samples/**'],
      // Else a first visit would not be served from the copy until the page is loaded again.
      clientsClaim: true,
      inlineWorkboxRuntime: true,
    },
  });
}
