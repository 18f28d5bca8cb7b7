import { expect, it } from 'vitest';
import type { DiskHandle } from '../../../src/ui/intake/disk-handles.ts';
import { createDiskFiles } from '../../../src/ui/kept/disk-files.ts';

it('says that files without a folder have no place for a new one', async () => {
  const chosen = { kind: 'file', name: 'icon.png' } as DiskHandle;
  const written = createDiskFiles([chosen]).write('intro.md', new Uint8Array(1));
  await expect(written).rejects.toThrow(
    'intro.md is new, and only the files were added, not their folder.',
  );
});
