import type { Connector } from '../../connector/connector.ts';
import { INDEPENDENT_COLOR } from '../../connector/guess-profile.ts';
import { parseConnector } from '../../connector/parse-connector.ts';
import type { ConnectorSource } from '../../contract/connector-source.ts';
import type { BrandColor, IconMeasures } from '../../contract/icon-measures.ts';
import type { Profile } from '../../contract/profile.ts';
import { editOf } from '../../files/json/json-edit.ts';
import { textOr } from '../../files/json/json-value.ts';
import { setMember } from '../../files/member.ts';
import { hexOf, parseHex } from '../../image/rgb.ts';
import { refusedColors } from '../../properties/color-question.ts';
import { withEdits } from '../fixes/make-fixes.ts';

/** Measures the icon of a connector. Undefined if there is none, or if it cannot be decoded. */
export async function measureIcon(
  source: ConnectorSource,
  profile: Profile | 'auto',
): Promise<IconMeasures | undefined> {
  const { connector } = await parseConnector(source, profile);
  const { look, width = 0, height = 0 } = connector.icon ?? {};
  if (look === undefined) return undefined;
  const { background, logo, transparentPixels } = look;
  const color = background && hexOf(background.color);
  const brand = color === undefined ? undefined : brandOf(connector, color);
  const usable = usableColor(connector, color);
  return {
    ...(background && color !== undefined && { edge: { color, share: background.share } }),
    ...(logo && { logo: { across: logo.width / width, down: logo.height / height } }),
    transparent: transparentPixels / (width * height),
    ...(usable !== undefined && { background: usable }),
    ...(brand && { brand }),
  };
}

function usableColor(
  { profile, apiProperties }: Connector,
  edge: string | undefined,
): string | undefined {
  if (profile === 'independent') return INDEPENDENT_COLOR;
  const brand = textOr(apiProperties?.properties.iconBrandColor)?.toLowerCase();
  return [brand, edge].find(
    (color) => color !== undefined && parseHex(color) && refusalOf(color, profile) === undefined,
  );
}

function brandOf(
  { source, profile, apiProperties, propertiesPlaces }: Connector,
  color: string,
): BrandColor | undefined {
  // The properties in a solution are spread over several files.
  if (!apiProperties || propertiesPlaces) return undefined;
  const { path, properties } = apiProperties;
  const reason = refusalOf(color, profile);
  if (reason !== undefined) return { kind: 'refused', reason };
  if (textOr(properties.iconBrandColor)?.toLowerCase() === color) return { kind: 'same' };
  const edit = editOf(apiProperties, setMember(properties, '/properties', 'iconBrandColor', color));
  const bytes = edit && withEdits(source.files.get(path), [edit]);
  return bytes && { kind: 'other', files: new Map([[path, bytes]]) };
}

function refusalOf(color: string, profile: Profile): string | undefined {
  if (profile === 'independent') {
    return `Independent publishers use ${INDEPENDENT_COLOR}, whatever their icon looks like.`;
  }
  if (color === INDEPENDENT_COLOR) return `${color} is the color of independent publishers.`;
  const name = refusedColors.get(color);
  return name && `Certification refuses ${name} as a brand color.`;
}
