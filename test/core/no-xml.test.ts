import { expect, it } from 'vitest';
import { connectorApi } from '../../src/core/service/connector-api.ts';
import { bytesOf } from '../example-bytes.ts';
import { importsOf } from '../imports.ts';

const times = Array.from({ length: 9 }, (_, index) => index + 1);
const laughs = times.map((n) => `<!ENTITY lol${n} "${`&lol${n - 1};`.repeat(10)}">`).join('\n');

/** XML that does harm to whoever parses it. */
const documents = {
  'a billion laughs': `<!DOCTYPE l [<!ENTITY lol0 "lol">\n${laughs}]><svg>&lol9;</svg>`,
  'a file from the disk': '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]><svg>&x;</svg>',
  'an address on the network':
    '<!DOCTYPE l [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x">%x;]><svg></svg>',
  '20,000 levels': `${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`,
};

it.each(Object.entries(documents))('leaves XML alone, and goes on: %s', async (_, xml) => {
  const dropped = new Map([
    ['a/apiDefinition.swagger.json', bytesOf('{ "swagger": "2.0" }')],
    ['a/customizations.xml', bytesOf(xml)],
    ['a/icon.png', bytesOf(xml)],
    ['a/intro.md', bytesOf(`# Contoso\n\n${xml}`)],
  ]);
  const opened = await connectorApi.open(dropped);
  if (!opened.ok) throw new Error(opened.error.message);
  const [source] = opened.value.connectors;
  if (source === undefined) throw new Error('There is no connector.');
  const report = await connectorApi.check(source, 'auto');
  const told = JSON.stringify(report);
  expect(report.diagnostics.length).toBeGreaterThan(3);
  expect(told).not.toContain('Report this to us');
  expect(told.length).toBeLessThan(1_000_000);
});

it('has nothing that could parse it', () => {
  const packages = ['src', 'workers'].flatMap(importsOf).filter(({ to }) => /xml|sax/i.test(to));
  expect(packages).toEqual([]);
});
