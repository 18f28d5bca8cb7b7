import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './content-policy.ts';

/** Features that the page never uses. The clipboard is for the button that copies an error's details. */
const permissions = [
  'accelerometer=()',
  'autoplay=()',
  'camera=()',
  'display-capture=()',
  'encrypted-media=()',
  'fullscreen=()',
  'geolocation=()',
  'gyroscope=()',
  'hid=()',
  'identity-credentials-get=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'publickey-credentials-get=()',
  'screen-wake-lock=()',
  'serial=()',
  'usb=()',
  'xr-spatial-tracking=()',
  'clipboard-read=()',
  'clipboard-write=(self)',
].join(', ');

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissions,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The page's policy, and what only a header can say. */
const pageHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
};

/** The service worker downloads the page's files, so it alone may connect, and only to its own site. */
const serviceWorkerHeaders = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
  'Cache-Control': 'no-cache',
};

/** The headers to send, by path below the page's folder. */
const headersByPath: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': everywhere,
  '/': pageHeaders,
  '/index.html': pageHeaders,
  '/assets/*': pageHeaders,
  '/sw.js': serviceWorkerHeaders,
};

/** Writes `_headers`, which some hosts read and others can be told to send. */
export function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}

function headersFile(): string {
  const blocks = Object.entries(headersByPath).map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return `${path}\n${lines.join('\n')}\n`;
  });
  return blocks.join('\n');
}
