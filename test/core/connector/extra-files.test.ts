import { describe, expect, it } from 'vitest';
import { extraFiles } from '../../../src/core/connector/extra-files.ts';
import type { Role } from '../../../src/core/contract/report.ts';

const labelsOf = (
  files: readonly (readonly [string, Role])[],
  isNeeded?: (path: string) => boolean,
) => extraFiles(files, isNeeded).map(({ label }) => label);

describe('extra files', () => {
  it('are all files except artifacts and scripts', () => {
    expect(
      labelsOf([
        ['apiProperties.json', 'apiProperties'],
        ['readme.md', 'readme'],
        ['old.csx', 'unknown'],
        ['notes.txt', 'unknown'],
      ]),
    ).toEqual(['readme.md', 'notes.txt']);
  });

  it('are listed as one folder if nothing in it is needed', () => {
    expect(
      labelsOf(
        [
          ['docs/a.txt', 'unknown'],
          ['docs/deep/b.txt', 'unknown'],
          ['one/c.txt', 'unknown'],
          ['assets/icon.png', 'icon'],
          ['assets/d.txt', 'unknown'],
          ['pictures/e.png', 'unknown'],
          ['pictures/f.txt', 'unknown'],
        ],
        (path) => path.endsWith('e.png'),
      ),
    ).toEqual([
      'the folder docs (2 files)',
      'the folder one (1 file)',
      'assets/d.txt',
      'pictures/f.txt',
    ]);
  });
});
