import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { referenceAt } from '../../../src/ui/source/json-reference.ts';

it.each([
  ['  "schema": { ¦"$ref": "#/definitions/Tide" }', '/definitions/Tide'],
  ['  "schema": { "$ref" : "#/definitions/Ti¦de" }', '/definitions/Tide'],
  ['  "schema": { "$ref": "#/definitions/Tide"¦ }', '/definitions/Tide'],
  ['  "schema": { "$ref": "#/definitions/Tide" ¦}', undefined],
  ['[{ "$ref": "#/a" }, { "$ref": "#/b/c~1d%20e¦" }]', '/b/c~1d e'],
  ['{ "$ref": "#/100%¦" }', '/100%'],
  ['{ "$ref": "other.json#/a¦" }', undefined],
  ['{\n  "$ref": "#/a"\n¦}', undefined],
])('reads the reference at the cursor in %j', (marked, pointer) => {
  const offset = marked.indexOf('¦');
  const state = EditorState.create({ doc: marked.replace('¦', '') });
  expect(referenceAt(state, offset)).toBe(pointer);
});
