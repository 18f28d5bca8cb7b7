import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImage } from '../../../src/core/files/image-file.ts';

const CORPUS = resolve(process.env.CORPUS ?? '../shared/corpus');
const isThere = existsSync(CORPUS);
const icons = isThere
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((p) => /\.png$/i.test(p))
  : [];

describe.skipIf(!isThere)(
  `published icons${isThere ? '' : `: skipped, no corpus at ${CORPUS}`}`,
  () => {
    it('are there', () => expect(icons).not.toEqual([]));

    it.each(icons)('have no faults: %s', async (icon) => {
      const bytes = new Uint8Array(readFileSync(join(CORPUS, icon)));
      const { width = 0, height = 0, ...image } = await readImage('icon.png', bytes);
      expect(image).toMatchObject({ format: 'png', faults: [] });
      expect(Math.max(width, height) <= 1024).toBe(image.look !== undefined);
    });
  },
);
