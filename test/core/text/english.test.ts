import { describe, expect, it } from 'vitest';
import { whyNotEnglish } from '../../../src/core/text/english.ts';

describe('the language of a text', () => {
  it.each([
    'Get contact',
    'Orders for a café or a Zürich restaurant.',
    'Temperature in °C, concentration in µg/m³',
    'Los Angeles',
    'Gives the "De La Rue" data of the day.',
    '',
  ])('may be English: %j', (text) => {
    expect(whyNotEnglish(text)).toBeUndefined();
  });

  it.each([
    ['Сreation date', 'the letter "С" is not Latin'],
    ['連絡先を取得', 'the letter "連" is not Latin'],
    ['Créer un élément', 'many of its letters, such as "é", are not English'],
    ['Ruft eine Liste der Kontakte ab.', 'words such as "eine" and "der" are not English'],
    ['Obtener los datos del cliente', 'words such as "los" and "del" are not English'],
  ])('is not English: %j', (text, reason) => {
    expect(whyNotEnglish(text)).toBe(reason);
  });
});
