import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDropped } from '../../src/core/intake/open-dropped.ts';
import { checkConnector } from '../../src/core/service/check/check-connector.ts';
import { importsOf } from '../imports.ts';
import { countWork } from './counted-work.ts';

const MEGABYTE = 2 ** 20;

/** Entities made of ten others each, nine levels deep: 10⁹ words in the end. */
const LAUGHS = `<!DOCTYPE svg [<!ENTITY l0 "lol">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join('')}]><svg>&l9;</svg>`;
const QUADRATIC = `<!DOCTYPE svg [<!ENTITY a "${'lol'.repeat(100_000)}">]><svg>${'&a;'.repeat(10_000)}</svg>`;
const FOREIGN =
  '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY % b SYSTEM "https://example.com/b.dtd">%b;]><svg>&a;</svg>';
const DEEP = `<svg>${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}</svg>`;

const BOMBS = { LAUGHS, QUADRATIC, FOREIGN, DEEP };
/** Where XML may be: in the files of a solution, as an icon, in documents, in texts of the connector. */
const PLACES: Readonly<Record<string, (xml: string) => Readonly<Record<string, string>>>> = {
  'the files of a solution': (xml) => ({
    'solution.xml': xml,
    'customizations.xml': xml,
    '[Content_Types].xml': xml,
  }),
  'an icon': (xml) => ({ 'icon.svg': xml }),
  'an icon that calls itself PNG': (xml) => ({ 'icon.png': xml }),
  'the intro': (xml) => ({ 'intro.md': xml }),
  'the readme': (xml) => ({ 'readme.md': xml }),
  'the script': (xml) => ({ 'script.csx': xml }),
  'the properties': (xml) => ({ 'apiProperties.json': xml }),
};

const DEFINITION = '{ "swagger": "2.0", "info": { "title": "Tides" }, "paths": {} }';
const encode = (text: string) => new TextEncoder().encode(text);
const cases = Object.keys(PLACES).flatMap((place) =>
  Object.entries(BOMBS).map(([bomb, xml]) => [bomb, place, xml] as const),
);

afterEach(() => vi.unstubAllGlobals());

describe('XML that expands, reads files or nests', () => {
  it.each(cases)('is only text: %s in %s', async (_, place, xml) => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const work = countWork();
    const files = { 'apiDefinition.swagger.json': DEFINITION, ...PLACES[place]?.(xml) };
    const opened = await openDropped(
      new Map(Object.entries(files).map(([path, text]) => [path, encode(text)])),
    );
    const [source] = opened.ok ? opened.value.connectors : [];
    if (source === undefined) throw new Error('There is no connector.');
    const report = await checkConnector(source, 'verified');

    expect(report.diagnostics.filter(({ message }) => message.startsWith('Report'))).toEqual([]);
    expect(Math.max(...report.diagnostics.map(({ message }) => message.length))).toBeLessThan(2001);
    const messages = report.diagnostics.map(({ message }) => message).join('\n');
    expect(messages).not.toContain('root:');
    expect(work.decoded).toBeLessThan(16 * MEGABYTE);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each(Object.entries(BOMBS))('gives no text of its own in a solution: %s', async (_, xml) => {
    const colors = '<iconbrandcolor>&a;</iconbrandcolor><iconbrandcolor>red</iconbrandcolor>';
    const around = `<Connector>${colors}/Connector/a_openapidefinition.json</Connector></svg>`;
    const files = {
      'Connector/a_openapidefinition.json': DEFINITION,
      'customizations.xml': xml.replace('</svg>', around),
    };
    const opened = await openDropped(
      new Map(Object.entries(files).map(([path, text]) => [path, encode(text)])),
    );
    const [source] = opened.ok ? opened.value.connectors : [];
    if (source === undefined) throw new Error('There is no connector.');
    const { diagnostics } = await checkConnector(source, 'verified');
    const messages = diagnostics.map(({ file, message }) => `${file} ${message}`).join('\n');
    expect(messages).not.toMatch(/Report this|customizations|&a;|red\b|lol/);
  });

  it('meets nothing that could parse it', () => {
    const packages = ['src', 'workers'].flatMap(importsOf).filter(({ to }) => /xml|sax/i.test(to));
    expect(packages).toEqual([]);
  });
});
