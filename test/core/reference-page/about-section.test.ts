import { describe, expect, it } from 'vitest';
import { textOfNode } from '../../../src/core/document/markdown/preview-nodes.ts';
import { pageFor, tablesIn } from './page-for.ts';

const withInfo = (info: object) => ({ info });

describe('above the intro', () => {
  it('are the icon, then the description', async () => {
    const definition = withInfo({ description: 'Orders of your shop.' });
    const withIcon = await pageFor({ definition, icon: 'icon.png' });
    expect(withIcon.before.slice(0, 2).map(textOfNode)).toEqual([
      'Icon: icon.png',
      'Orders of your shop.',
    ]);
    const { before } = await pageFor({ definition });
    expect(before.map(textOfNode)[0]).toBe('Icon: not among your files');
    const independent = await pageFor({ definition, profile: 'independent' });
    expect(independent.before.map(textOfNode)[0]).toBe('Icon: none of its own');
  });

  it('are the classes of a new connector, which a custom connector does not have', async () => {
    const later = 'Filled in when published';
    const [services] = tablesIn((await pageFor({})).before);
    expect(services).toEqual([
      ['Service', 'Class', 'Regions'],
      ['Copilot Studio', 'Premium', later],
      ['Logic Apps', 'Standard', later],
      ['Power Apps', 'Premium', later],
      ['Power Automate', 'Premium', later],
    ]);
    const [custom = []] = tablesIn((await pageFor({ profile: 'custom' })).before);
    expect(custom.slice(1).map((cells) => cells[1])).toEqual(Array(4).fill(later));
  });

  it('is the contact, only with what the file says', async () => {
    const contact = { email: 'help@harbortides.dev', name: 'Harbor Tides' };
    const { before } = await pageFor({ definition: withInfo({ contact }) });
    expect(tablesIn(before)[1]).toEqual([
      ['Contact', ''],
      ['Name', 'Harbor Tides'],
      ['Email', 'help@harbortides.dev'],
    ]);
    const without = await pageFor({ properties: { publisher: 'Harbor Tides' } });
    expect(without.before.map(textOfNode).join()).not.toContain('Contact');
  });

  it('are the metadata, in one order and only those that the platform knows', async () => {
    const metadata = { Categories: 'AI;Data', Mascot: 'Seal', Website: 'https://harbortides.dev' };
    const { before } = await pageFor({
      definition: {
        'x-ms-connector-metadata': Object.entries(metadata).map(
          ([propertyName, propertyValue]) => ({ propertyName, propertyValue }),
        ),
      },
      properties: { publisher: 'Tidal' },
    });
    expect(tablesIn(before)[1]).toEqual([
      ['Connector Metadata', ''],
      ['Publisher', 'Tidal'],
      ['Website', 'https://harbortides.dev'],
      ['Categories', 'AI;Data'],
    ]);
  });
});

describe('the title', () => {
  const suffixFor = async (title: string, profile: 'verified' | 'independent' | 'custom') =>
    (await pageFor({ definition: withInfo({ title }), profile })).titleSuffix;

  it('ends with what the platform adds until general availability', async () => {
    expect(await suffixFor('Tides', 'verified')).toBe(' (Preview)');
    const production = { title: 'Tides', 'x-ms-api-annotation': { status: 'Production' } };
    expect((await pageFor({ definition: withInfo(production) })).titleSuffix).toBe('');
  });

  it('says once that the publisher is independent', async () => {
    expect(await suffixFor('Tides', 'independent')).toBe(' (Independent Publisher) (Preview)');
    expect(await suffixFor('Tides (Independent Publisher)', 'independent')).toBe(' (Preview)');
  });

  it('stays as it is for a custom connector, which has no such page', async () => {
    expect(await suffixFor('Tides', 'custom')).toBe('');
  });
});
