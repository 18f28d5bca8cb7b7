import type { Role } from '../../contract/report.ts';
import { encodingOf } from '../../files/decode.ts';
import { roleByContent } from '../../formats/role-by-content.ts';
import { PREFLIGHT_FILE } from '../preflight-file.ts';
import { artifactNames } from './artifact-names.ts';

/** A file and the facts that decide its role. */
export interface Candidate {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Last part of the path, in lower case. */
  readonly name: string;
  /** The role by the root of its document. */
  readonly content: () => Role | undefined;
  /** Whether it describes an API in another format. */
  readonly describesApi: () => boolean;
  /** Whether a Markdown file names it, so that it is a picture of the documentation. */
  readonly isShown: () => boolean;
}

/** A sign of the role of a file. */
interface Sign {
  readonly role: Role;
  readonly is: (file: Candidate) => boolean;
  /** Whether the role is only guessed even if a single file has the sign. */
  readonly isWeak?: true;
}

/** From the surest sign of a role to the weakest: the exact name, the content, usual names, descriptions of the API in other formats. */
export const signs: readonly Sign[] = [
  { role: 'preflight', is: ({ path }) => path === PREFLIGHT_FILE },
  ...Object.entries(artifactNames).map(([role, name]) => ({
    role: role as Role,
    is: (file: Candidate) => file.path === name && !saysOther(file, role as Role),
  })),
  { role: 'intro', is: ({ name }) => name === 'intro.md' },
  { role: 'readme', is: ({ name }) => name === 'readme.md' },
  { role: 'settings', is: ({ name }) => name === 'settings.json' },
  {
    role: 'apiDefinition',
    is: (file) => file.name === 'apidefinition.swagger.json' && !saysOther(file, 'apiDefinition'),
  },
  {
    role: 'apiProperties',
    is: (file) => file.name === 'apiproperties.json' && !saysOther(file, 'apiProperties'),
  },
  {
    role: 'apiDefinition',
    is: (file) =>
      /^(apidefinition|swagger)(\.swagger)?\.json$/.test(file.name) &&
      !saysOther(file, 'apiDefinition'),
  },
  { role: 'icon', is: ({ name }) => name === 'icon.png' },
  { role: 'script', is: ({ name }) => /\.csx?$/.test(name) },
  { role: 'apiDefinition', is: ({ content }) => content() === 'apiDefinition' },
  { role: 'apiProperties', is: ({ content }) => content() === 'apiProperties' },
  { role: 'apiDefinition', is: ({ describesApi }) => describesApi() },
  {
    role: 'icon',
    is: ({ name, isShown }) =>
      /(icon|logo)[^/]*\.(png|jpe?g|gif|svg|webp|bmp|ico)$/.test(name) && !isShown(),
  },
  {
    role: 'icon',
    is: ({ path, isShown }) => /^[^/]+\.png$/i.test(path) && !isShown(),
    isWeak: true,
  },
];

/** How many bytes usually tell an API definition from API properties. */
const HEAD = 4096;

/** Whether a file with the name of one half of a connector begins like the other. */
function saysOther({ bytes }: Candidate, role: Role): boolean {
  if (role !== 'apiDefinition' && role !== 'apiProperties') return false;
  const head = bytes.subarray(0, HEAD);
  const content = roleByContent(new TextDecoder(encodingOf(head)).decode(head));
  return content !== undefined && content !== role;
}
