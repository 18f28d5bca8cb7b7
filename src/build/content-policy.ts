import { createHash } from 'node:crypto';
import { removalScript } from './ways-out.ts';

/** The one inline script that the policy lets run. */
const removalHash = createHash('sha256').update(removalScript).digest('base64');

/** Blocks every connection, and every script that did not come with the page. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${removalHash}'`,
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
