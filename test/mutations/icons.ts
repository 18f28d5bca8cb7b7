import { all, type Change, inProperties, variants } from './damage.ts';
import { archived } from './files.ts';

const icon = (notation: string): Change =>
  all(archived, (draft) => void draft.files.set('icon.png', notation));
const icons = (rule: string, ...notations: readonly string[]) =>
  variants(rule, undefined, ...notations.map(icon));
const color = (hex: string) => inProperties.set('/properties/iconBrandColor', hex);
const own = 'background #0b5563, logo 50%';

export const iconDamages = [
  ...icons('icon-png', 'JPEG', '', `PNG ${own}, damaged`),
  ...icons('icon-size-1mb', `PNG ${own}, and 1 MB more`, `PNG ${own}, and 2 MB more`),
  ...icons('icon-square', `PNG 230×180, ${own}`, `PNG 180×230, ${own}`, `PNG 200×120, ${own}`),
  ...icons('icon-dimensions', `PNG 99×99, ${own}`, `PNG 300×300, ${own}`, `PNG 64×64, ${own}`),
  ...icons('icon-opaque-background', `PNG ${own}, transparent background`),
  ...icons('icon-background-not-white', 'PNG background #ffffff, logo 50%'),
  ...icons('icon-background-not-default', 'PNG background #007ee5, logo 50%'),
  ...icons('icon-background-matches-brand', 'PNG background #7a2048, logo 50%'),
  ...variants(
    'icon-background-matches-brand',
    undefined,
    all(archived, color('#7a2048')),
    all(archived, color('#3e8e41')),
  ),
  ...variants('icon-not-for-independent', undefined, (draft) => {
    archived(draft);
    draft.profile = 'independent';
    color('#da3b01')(draft);
  }),
];
