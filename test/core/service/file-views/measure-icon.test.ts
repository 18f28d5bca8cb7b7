import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../../src/core/contract/profile.ts';
import { measureIcon } from '../../../../src/core/service/file-views/measure-icon.ts';
import { bytesOf } from '../../../example-bytes.ts';
import { sourceWith } from '../../../source-with.ts';

const properties = '{ "properties": { "iconBrandColor": "#123456", "capabilities": [] } }';

function measured(icon: string, written = properties, profile: Profile = 'verified') {
  const files = new Map([
    ['apiProperties.json', bytesOf(written)],
    ['icon.png', bytesOf(icon)],
  ]);
  return measureIcon(sourceWith({ files }), profile);
}

describe('the icon', () => {
  it('has the color of its edge, and a logo of so much of each side', async () => {
    const measures = await measured('PNG 200×200, background #1d69ac, logo 60%×20%');
    expect(measures).toMatchObject({
      edge: { color: '#1d69ac', share: 1 },
      logo: { across: 0.6, down: 0.2 },
      transparent: 0,
    });
  });

  it('has no edge color if the edge is transparent', async () => {
    const measures = await measured('PNG 200×200, transparent background, logo 60%');
    expect(measures?.edge).toBeUndefined();
    expect(measures?.brand).toBeUndefined();
    expect(measures?.transparent).toBeCloseTo(1 - 0.6 * 0.6);
  });

  it('has no logo if nothing stands out', async () => {
    expect((await measured('PNG 200×200, no logo'))?.logo).toBeUndefined();
  });

  it('is not measured if it cannot be decoded', async () => {
    expect(await measured('PNG 200×200, damaged')).toBeUndefined();
    expect(await measured('JPEG')).toBeUndefined();
  });
});

describe('the background of a new icon', () => {
  const blue = 'PNG 200×200, background #1d69ac';
  const white = 'PNG 200×200, background #ffffff';
  const brand = (color: string) => properties.replace('#123456', color);

  it.each([
    ['the brand color', blue, '#ABCDEF', 'verified', '#abcdef'],
    ['that of the edge where the brand color is white', blue, '#FFFFFF', 'verified', '#1d69ac'],
    ['that of the edge where the brand color is none', blue, 'blue', 'custom', '#1d69ac'],
    ['none where both are refused', white, '#007ee5', 'verified', undefined],
    ['none of independent publishers', white, '#da3b01', 'verified', undefined],
    ['the one of independent publishers', white, '#ffffff', 'independent', '#da3b01'],
  ] as const)('is %s', async (_, icon, color, profile, expected) => {
    expect((await measured(icon, brand(color), profile))?.background).toBe(expected);
  });
});

describe('the brand color', () => {
  const icon = 'PNG 200×200, background #1d69ac';

  it('can be set to that of the icon, with the rest of the file as it was', async () => {
    const brand = (await measured(icon))?.brand;
    const bytes = brand?.kind === 'other' ? brand.files.get('apiProperties.json') : undefined;
    expect(new TextDecoder().decode(bytes)).toBe(properties.replace('#123456', '#1d69ac'));
  });

  it('can be added where there is none', async () => {
    const brand = (await measured(icon, '{ "properties": { "capabilities": [] } }'))?.brand;
    const bytes = brand?.kind === 'other' ? brand.files.get('apiProperties.json') : undefined;
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({
      properties: { capabilities: [], iconBrandColor: '#1d69ac' },
    });
  });

  it('is the same, in whichever case it is written', async () => {
    const written = properties.replace('#123456', '#1D69AC');
    expect((await measured(icon, written))?.brand).toEqual({ kind: 'same' });
  });

  it('is refused also where it is the same', async () => {
    const written = properties.replace('#123456', '#FFFFFF');
    const { brand } = (await measured('PNG 200×200, background #ffffff', written)) ?? {};
    expect(brand?.kind).toBe('refused');
  });

  it.each([
    ['#ffffff', 'verified', 'Certification refuses white as a brand color.'],
    ['#007ee5', 'verified', 'Certification refuses the wizard’s default blue as a brand color.'],
    ['#da3b01', 'verified', '#da3b01 is the color of independent publishers.'],
    [
      '#1d69ac',
      'independent',
      'Independent publishers use #da3b01, whatever their icon looks like.',
    ],
  ] as const)('cannot be %s for a %s publisher', async (color, profile, reason) => {
    const { brand } =
      (await measured(`PNG 200×200, background ${color}`, properties, profile)) ?? {};
    expect(brand).toEqual({ kind: 'refused', reason });
  });

  it('has nowhere to go without API properties that can be read', async () => {
    expect((await measured(icon, '{ "properties": '))?.brand).toBeUndefined();
    expect((await measured(icon, '{}'))?.brand).toBeUndefined();
  });
});
