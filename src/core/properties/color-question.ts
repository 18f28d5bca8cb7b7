import type { ImageFile } from '../files/image-file.ts';
import { setMember } from '../files/member.ts';
import { type FindingQuestion, slot } from '../files/question.ts';
import { hexOf } from '../image/rgb.ts';
import type { ApiProperties } from './api-properties.ts';

/** The colors that reviewers refuse, with their names. */
export const refusedColors: ReadonlyMap<string, string> = new Map([
  ['#ffffff', 'white'],
  ['#007ee5', 'the wizard’s default blue'],
]);

/** Asks for the brand color. Suggests that of the icon. */
export function askForColor(
  { properties }: ApiProperties,
  icon: ImageFile | undefined,
): FindingQuestion {
  const background = icon?.look?.background;
  const color = background && hexOf(background.color);
  return {
    title: 'Set "iconBrandColor"',
    about: 'the icon',
    pointer: '/properties/iconBrandColor',
    fields: [
      {
        label: 'Color',
        kind: 'color',
        hint: 'The background color of your icon, as # and six hex digits.',
        ...(color !== undefined && !refusedColors.has(color) && { suggestion: color }),
      },
    ],
    changes: [setMember(properties, '/properties', 'iconBrandColor', slot(0))],
  };
}
