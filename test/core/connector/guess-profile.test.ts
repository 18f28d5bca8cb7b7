import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../../../src/core/connector/delivery.ts';
import {
  areaOf,
  areaOfProfile,
  guessProfile,
  profileOfArea,
} from '../../../src/core/connector/guess-profile.ts';
import type { ConnectorSource } from '../../../src/core/contract/connector-source.ts';
import { profiles } from '../../../src/core/contract/profile.ts';
import { ApiDefinition } from '../../../src/core/openapi/api-definition.ts';
import { ApiProperties } from '../../../src/core/properties/api-properties.ts';
import { bytesOf } from '../../example-bytes.ts';
import { sourceWith } from '../../source-with.ts';

const sourceAt = (root: string, more: Partial<ConnectorSource> = {}) =>
  sourceWith({ root, shape: 'folder', ...more });
const titled = (title: string) =>
  new ApiDefinition('apiDefinition.swagger.json', bytesOf(JSON.stringify({ info: { title } })));
const colored = (iconBrandColor: string) =>
  new ApiProperties(
    'apiProperties.json',
    bytesOf(JSON.stringify({ properties: { iconBrandColor } })),
  );

describe('the area of the repository', () => {
  it.each([
    ['certified-connectors/Contoso', 'certified-connectors'],
    ['C:\\repo\\custom-connectors\\Contoso', 'custom-connectors'],
    ['Contoso', undefined],
    ['my-certified-connectors/Contoso', undefined],
    ['constructor/Contoso', undefined],
  ])('of %s is %s', (root, area) => {
    expect(areaOf({ root })).toBe(area);
  });

  it('comes from the full path if that is known', () => {
    expect(areaOf({ root: '.', location: '/repo/custom-connectors/A' })).toBe('custom-connectors');
  });

  it('differs for each profile', () => {
    expect(profiles.map((profile) => profileOfArea(areaOfProfile(profile)))).toEqual(profiles);
  });
});

describe('the profile', () => {
  it('comes from the area first of all', () => {
    const { profile, guessed } = guessProfile(
      sourceAt('certified-connectors/A'),
      titled('A (Independent Publisher)'),
      undefined,
    );
    expect({ profile, guessed }).toEqual({ profile: 'verified', guessed: true });
  });

  it.each([
    ['the title', titled('Contoso (Independent Publisher)'), undefined, 'Contoso'],
    ['the folder', titled('Contoso'), undefined, 'Contoso (Independent Publisher)'],
    ['the brand color', undefined, colored('#DA3B01'), 'Contoso'],
  ])('is independent if %s says so', (_, definition, properties, root) => {
    expect(guessProfile(sourceAt(root), definition, properties).profile).toBe('independent');
  });

  it('is verified by default', () => {
    expect(guessProfile(sourceAt('Contoso'), titled('Contoso'), colored('#123456')).profile).toBe(
      'verified',
    );
  });
});

describe('the delivery', () => {
  it.each([
    ['an archive', sourceAt('Contoso.zip', { shape: 'archive' }), 'archive'],
    [
      'an archive in an area',
      sourceAt('certified-connectors/A/p.zip', { shape: 'archive' }),
      'archive',
    ],
    [
      'a folder of a zipped repository',
      sourceAt('r.zip/certified-connectors/A', { shape: 'archive' }),
      'pull request',
    ],
    ['one of several in a zip', sourceAt('all.zip/A', { shape: 'archive' }), 'unknown'],
    ['a folder of an area', sourceAt('certified-connectors/A'), 'pull request'],
    ['a folder', sourceAt('A'), 'unknown'],
    ['loose files', sourceAt('', { shape: 'loose' }), 'unknown'],
  ])('of %s', (_, source, delivery) => {
    expect(deliveryOf(source)).toBe(delivery);
  });
});
