import { describe, expect, it } from 'vitest';
import { commitIdOf } from '../../../../src/core/submission/typed/commit-id.ts';

const ID = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b';
const REPOSITORY = 'https://github.com/microsoft/PowerPlatformConnectors';

describe('a commit id', () => {
  it.each([
    ['as it is', ID],
    ['with blanks around it', `  ${ID}\n`],
    ['in capitals', ID.toUpperCase()],
    ['in a link to the commit', `${REPOSITORY}/commit/${ID}`],
    ['in a link with a query', `${REPOSITORY}/commit/${ID}?diff=split#top`],
    ['in a link to a commit of a pull request', `${REPOSITORY}/pull/3816/commits/${ID}`],
    ['in a link to the files at the commit', `${REPOSITORY}/tree/${ID}/certified-connectors`],
  ])('is taken %s', (_, text) => {
    expect(commitIdOf(text)).toEqual({ state: 'good', value: ID });
  });

  it.each([
    ['9f86d08', 'Enter all 40 hex digits of the commit id: there are 7.'],
    [`${ID}0`, 'Enter all 40 hex digits of the commit id: there are 41.'],
    ['dev', 'Enter the commit id, 40 hex digits: it is "dev".'],
    [`${REPOSITORY}/commit/9f86d08`, 'Enter all 40 hex digits of the commit id: there are 7.'],
    [
      'https://github.com/a/b/pull/7',
      'Enter the commit id, or a link to the commit: "https://github.com/a/b/pull/7" leads somewhere else.',
    ],
  ])('is not %s', (text, problem) => {
    expect(commitIdOf(text)).toEqual({ state: 'wrong', problem });
  });

  it('is not complained about before anything is typed', () => {
    expect(commitIdOf(' ')).toEqual({ state: 'empty' });
  });
});
