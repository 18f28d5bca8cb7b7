import { describe, expect, it } from 'vitest';
import { sasAddressOf } from '../../../../src/core/submission/typed/sas-address.ts';

const TODAY = '2026-11-28';
const FILE = 'https://contoso.blob.core.windows.net/packages/ConnectorPackage.zip';
const SIGNATURE = 'made%2Bup%2Fvalue%3D';

/** A sound address with other parameters. Without a value, a parameter is left out. */
function address(changes: Readonly<Record<string, string | undefined>> = {}, file = FILE): string {
  const parameters = { sv: '2022-11-02', sr: 'b', sp: 'r', se: '2026-12-31T23:59:00Z' };
  const query = Object.entries({ ...parameters, sig: SIGNATURE, ...changes })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  return `${file}?${query.join('&')}`;
}

const problemsOf = (text: string) => sasAddressOf(text, TODAY).problems;

describe('a SAS address', () => {
  it('has no problems if it is complete, for reading only and lasts', () => {
    expect(problemsOf(address())).toEqual([]);
    expect(sasAddressOf(address(), TODAY).expiry).toBe('2026-12-31');
  });

  it('never shows its signature', () => {
    const texts = [
      address(),
      address({ sig: undefined }).replace('?', `?SIG=${SIGNATURE}&`),
      `${address()} and again ${address()}`,
      `?sig=${SIGNATURE}`,
      encodeURIComponent(address()),
      address().replaceAll('&', '&amp;'),
    ];
    for (const text of texts) {
      const { masked, problems } = sasAddressOf(text, TODAY);
      expect(`${masked} ${problems.join(' ')}`).not.toMatch(/made|up%|value/);
      expect(masked).toContain('…');
    }
  });

  it('has no blanks around it, which the form accepts without a message', () => {
    const problem = 'Remove the blanks around the address: they make the form fail.';
    expect(problemsOf(` ${address()}`)).toEqual([problem]);
    expect(problemsOf(`${address()}\n`)).toEqual([problem]);
  });

  it.each([
    [
      'is https',
      address({}, FILE.replace('https', 'http')),
      'Enter an address that begins with "https://" and leads to a file: it does not.',
    ],
    [
      'leads to a zip',
      address({}, 'https://contoso.blob.core.windows.net/packages/intro.md'),
      'Enter the address of the zip: the name before the question mark does not end in ".zip".',
    ],
    [
      'has a signature',
      address({ sig: undefined }),
      'Copy the whole address: it has no signature ("sig").',
    ],
    [
      'has a version',
      address({ sv: undefined }),
      'Copy the whole address: it has no version ("sv").',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each(['rw', 'rl', 'racwdl', '', undefined])('allows reading alone, not %j', (sp) => {
    expect(problemsOf(address({ sp }))).toEqual([
      'Create an address with the permission Read alone: this one has others or none.',
    ]);
  });

  it('leaves permission and expiry to a stored policy that it names', () => {
    expect(problemsOf(address({ sp: undefined, se: undefined, si: 'certification' }))).toEqual([]);
  });

  it.each(['2026-12-13', '2026-12-13T00:00Z', '2026-12-13T00%3A00%3A00Z', '2027-01-01'])(
    'is valid for 15 days or more: until %s',
    (se) => {
      expect(problemsOf(address({ se }))).toEqual([]);
    },
  );

  it.each([
    [
      '2026-12-12T23:59:59Z',
      'Create an address that is valid for at least 15 days: this one expires on 2026-12-12.',
    ],
    ['2026-11-27', 'Create a new address: this one expired on 2026-11-27.'],
    ['soon', 'Create an address with an expiry ("se"): this one has none that can be read.'],
    [undefined, 'Create an address with an expiry ("se"): this one has none that can be read.'],
  ])('does not expire before: %s', (se, problem) => {
    expect(problemsOf(address({ se }))).toEqual([problem]);
  });

  it('is not complained about before anything is typed', () => {
    expect(sasAddressOf('', TODAY)).toEqual({ masked: '', problems: [] });
  });

  it('may be any text: damaged escapes, many parameters, a million signs', () => {
    for (const text of ['%', `${FILE}?se=%E0%A4%A&sig=%`, '?'.repeat(1e6), '&sig='.repeat(2e5)]) {
      expect(sasAddressOf(text, TODAY).problems.length).toBeGreaterThan(0);
    }
  });
});
