import { describe, expect, it } from 'vitest';
import { beginnings } from '../../../../src/core/connector/roles/beginnings.ts';
import { chooseRoles, markOf, rolesOf } from '../../../../src/core/connector/roles/file-roles.ts';
import type { Role } from '../../../../src/core/contract/report.ts';
import { bytesOf } from '../../../example-bytes.ts';

type Texts = Readonly<Record<string, string>>;

const rolesIn = (texts: Texts): Record<string, Role> =>
  Object.fromEntries(
    rolesOf(new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]))),
  );

describe('the role of a file', () => {
  it.each<[string, Role]>([
    ['apiDefinition.swagger.json', 'apiDefinition'],
    ['apidefinition.swagger.json', 'apiDefinition'],
    ['swagger.json', 'apiDefinition'],
    ['apiProperties.json', 'apiProperties'],
    ['icon.png', 'icon'],
    ['Contoso-Logo.jpg', 'icon'],
    ['contoso.png', 'icon'],
    ['script.csx', 'script'],
    ['Script.cs', 'script'],
    ['README.md', 'readme'],
    ['intro.md', 'intro'],
    ['settings.json', 'settings'],
    ['package.json', 'unknown'],
    ['docs/contoso.png', 'unknown'],
  ])('of %s is %s', (path, role) => {
    expect(rolesIn({ [path]: '{}' })).toEqual({ [path]: role });
  });

  it('goes to the file with the strongest evidence', () => {
    expect(rolesIn({ 'swagger.json': '{}', 'apiDefinition.swagger.json': '{}' })).toEqual({
      'swagger.json': 'unknown',
      'apiDefinition.swagger.json': 'apiDefinition',
    });
  });

  it('goes to the file nearest the root if the evidence is equal', () => {
    expect(rolesIn({ 'a/readme.md': '', 'readme.md': '' })).toMatchObject({
      'readme.md': 'readme',
      'a/readme.md': 'unknown',
    });
  });

  it('comes from the content if the name says nothing', () => {
    expect(
      rolesIn({
        'contoso.json': '{ "swagger": "2.0" }',
        'other.json': '{ "properties": { "connectionParameters": {} } }',
      }),
    ).toEqual({ 'contoso.json': 'apiDefinition', 'other.json': 'apiProperties' });
  });

  it('is not icon for a picture that a Markdown file shows', () => {
    const readme = 'See ![the setup](My%20Setup.png) and ![logo](logo.png).';
    expect(rolesIn({ 'readme.md': readme, 'My Setup.png': 'PNG', 'logo.png': 'PNG' })).toEqual({
      'readme.md': 'readme',
      'My Setup.png': 'unknown',
      'logo.png': 'unknown',
    });
    expect(rolesIn({ 'readme.md': '![icon](icon.png)', 'icon.png': 'PNG' })).toMatchObject({
      'icon.png': 'icon',
    });
  });
});

describe('a guessed role', () => {
  const guessesIn = (texts: Texts) =>
    chooseRoles(new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)])))
      .guesses;
  const swagger = '{ "swagger": "2.0" }';

  it('is reported with the other files that could have it', () => {
    expect(guessesIn({ 'b.json': swagger, 'a.json': swagger })).toEqual([
      { path: 'a.json', role: 'apiDefinition', rivals: ['b.json'] },
    ]);
    expect(guessesIn({ 'contoso.png': 'PNG' })).toEqual([
      { path: 'contoso.png', role: 'icon', rivals: [] },
    ]);
  });

  it('is not one if the name says it, or only one file has the content', () => {
    expect(guessesIn({ 'apiDefinition.swagger.json': swagger, 'a.json': swagger })).toEqual([]);
    expect(guessesIn({ 'a.json': swagger, 'icon.png': 'PNG', 'b.png': 'PNG' })).toEqual([]);
  });
});

describe('a file that marks a connector', () => {
  it.each([
    ['apiProperties.json', '', 'apiProperties'],
    ['APIDEFINITION.SWAGGER.JSON', '', 'apiDefinition'],
    ['contoso.json', '{ "swagger": "2.0" }', 'apiDefinition'],
    ['contoso.swagger,json', '\uFEFF\n{ "swagger": "2.0" }', 'apiDefinition'],
    ['contoso.json', '{ "openapi": "3.0.0" }', undefined],
    ['contoso.json', '{ "a": { "swagger": "2.0" } }', undefined],
    ['contoso.txt', 'Write "swagger": "2.0".', undefined],
    ['icon.png', 'PNG', undefined],
  ])('%s with %j: %s', (path, text, mark) => {
    expect(markOf(path, bytesOf(text), beginnings())).toBe(mark);
  });
});
