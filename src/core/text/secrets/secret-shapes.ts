import type { SecretShape } from './secret-shape.ts';
import { cloudShapes } from './secret-shapes-cloud.ts';
import { prefixShapes } from './secret-shapes-prefix.ts';
import { protocolShapes } from './secret-shapes-protocol.ts';
import { serviceShapes } from './secret-shapes-service.ts';

/**
 * Each pattern starts with a literal or at a word boundary, and its repetitions are bounded or cannot overlap,
 * so that matching takes linear time.
 */
export const secretShapes: readonly SecretShape[] = [
  ...protocolShapes,
  ...cloudShapes,
  ...serviceShapes,
  ...prefixShapes,
];
