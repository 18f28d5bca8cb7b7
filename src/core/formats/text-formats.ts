import { brief } from '../files/json/json-value.ts';
import type { Cure, FileFormat } from './file-format.ts';

/** More than any file needs to say what it is; only the version of YAML may come later. */
const HEAD = 8192;
const START = /[^\s\uFEFF]/;

/** A format other than JSON, recognized by how the text begins. */
interface TextFormat {
  readonly name: string;
  readonly pattern: RegExp;
  readonly cure?: Cure;
}

const downloads: readonly TextFormat[] = [
  {
    name: 'a Git LFS pointer',
    pattern: /^version https:\/\/git-lfs\.github\.com\/spec\//,
    cure: 'download-lfs',
  },
  {
    name: 'an HTML page',
    pattern: /^(?:<\?xml[^>]*\?>\s*)?<(?:!doctype html|html|head|body)\b/i,
    cure: 'download-raw',
  },
  {
    name: 'the error message of a download',
    pattern: /^(?:404: Not Found|400: Invalid request|Not Found|AccessDenied)\s*$/,
    cure: 'download-raw',
  },
  { name: 'a zip archive', pattern: /^PK(?![ -~])/ },
  { name: 'a PDF document', pattern: /^%PDF-/ },
  { name: 'a Rich Text document', pattern: /^\{\\rtf/ },
  { name: 'an image', pattern: /^(?:\uFFFDPNG|GIF8|\uFFFD{3}[\uFFFD\s\S]{0,4}(?:JFIF|Exif))/ },
];

/** Descriptions of APIs, which can be converted. */
const apiFormats: readonly TextFormat[] = [
  { name: 'RAML', pattern: /^#%RAML/ },
  { name: 'API Blueprint', pattern: /^FORMAT:\s*1A/ },
  {
    name: 'a WSDL document',
    pattern: /^<[\s\S]*<?(?:\w+:)?(?:definitions|description)\s[^>]*wsdl/i,
  },
  { name: 'a WADL document', pattern: /^<[\s\S]*?wadl\.dev\.java\.net/ },
  { name: 'an OData metadata document', pattern: /^<[\s\S]*?<?(?:\w+:)?Edmx\b/ },
  {
    name: 'a GraphQL schema',
    pattern:
      /^(?:(?:extend\s+)?(?:type|interface|input|enum|union)\s+\w+[^\n;(]*[{=]|schema\s*\{|(?:scalar|directive)\s+@?\w+)/m,
  },
  { name: 'a Protocol Buffers file', pattern: /^syntax\s*=\s*"proto\d"/m },
  { name: 'a TypeSpec file', pattern: /^import\s+"@typespec\//m },
  { name: 'a file of HTTP requests', pattern: /^(?:GET|POST|PUT|PATCH|DELETE) (?:https?:|\{\{)/m },
  { name: 'a curl command', pattern: /^curl\s/ },
];

/** Programs and everything else. Programs come first, as their lines may look like others. */
const otherFormats: readonly TextFormat[] = [
  {
    name: 'C# code',
    pattern: /^\s*(?:using [\w.]+;|namespace [\w.]+|public (?:\w+ )*(?:class|interface) )/m,
  },
  {
    name: 'JavaScript or TypeScript',
    pattern:
      /^(?:module\.exports\s*=|export (?:default|const) |(?:const|let|var) \w+ = |import .+ from ['"])/m,
  },
  { name: 'a Bicep file', pattern: /^(?:targetScope\s*=|param \w+ \w+|resource \w+ '[^'\n]+@)/m },
  {
    name: 'a Terraform file',
    pattern: /^(?:terraform|provider|resource|variable)\s*(?:"[^"\n]*"\s*)*\{/m,
  },
  { name: 'Python code', pattern: /^(?:from [\w.]+ import |import \w+$|def \w+\()/m },
  { name: 'a Markdown code block', pattern: /^(?:```|~~~)/, cure: 'unwrap' },
  { name: 'Markdown', pattern: /^# [^\n]+\n\s*[A-Za-z][^:\n]*$/m },
  { name: 'XML', pattern: /^<(?:\?xml|[A-Za-z!])/ },
];

/** A format that a text has, and the part of the text that says so. */
export interface FoundTextFormat extends FileFormat {
  readonly start: number;
  readonly end: number;
}

/** Recognizes a failed download, such as a page about the file. */
export function failedDownloadOf(text: string): FoundTextFormat | undefined {
  const start = Math.max(0, text.search(START));
  const found = among(downloads.slice(0, 3), text.slice(start, start + HEAD), false);
  return found && moved(found, start);
}

/** Recognizes the format of a text that is not JSON. */
export function textFormatOf(text: string): FoundTextFormat | undefined {
  const start = text.search(START);
  if (start < 0) return undefined;
  const head = text.slice(start, start + HEAD);
  const download = among(downloads, head, false);
  if (download !== undefined) return moved(download, start);
  if (/^[{["]/.test(head) || /^(?:\/\/|\/\*|<{7})/.test(head)) return undefined;
  const api = among(apiFormats.slice(0, 2), head, true);
  const found =
    api ??
    yamlVersion(text.slice(start)) ??
    among(otherFormats.slice(0, 2), head, false) ??
    among(apiFormats, head, true) ??
    among(otherFormats, head, false) ??
    yaml(head);
  return found && moved(found, start);
}

function among(
  formats: readonly TextFormat[],
  head: string,
  isApi: boolean,
): FoundTextFormat | undefined {
  for (const { name, pattern, cure = isApi ? 'convert' : 'replace' } of formats) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const line = /[^\r\n]*/.exec(head.slice(match.index))?.[0].length ?? 0;
    return { name, cure, isApi, start: match.index, end: match.index + Math.min(line, 80) };
  }
  return undefined;
}

const VERSION = /^(["']?)(swagger|openapi|asyncapi)\1[ \t]*:[ \t]*["']?(\d[\w.-]*)/m;

/** At the root of a YAML document, names are at the start of a line. */
function yamlVersion(text: string): FoundTextFormat | undefined {
  const match = VERSION.exec(text);
  if (match === null) return undefined;
  const [{ length }, , name, version = ''] = match;
  const where = { start: match.index, end: match.index + length };
  if (name === 'swagger' && /^2/.test(version)) {
    return { name: 'OpenAPI 2.0 in YAML', cure: 'convert-yaml', isApi: true, ...where };
  }
  const format = name === 'asyncapi' ? 'AsyncAPI' : 'OpenAPI';
  return {
    name: `${format} ${brief(version, 20)} in YAML`,
    cure: 'convert',
    isApi: true,
    ...where,
  };
}

/** A line such as `name: value`, after comments. */
function yaml(head: string): FoundTextFormat | undefined {
  const match =
    /^(?:#[^\n]*\n|%[^\n]*\n|---[^\n]*\n|[ \t\r]*\n)*(["']?[\w$][\w $./-]*["']?:(?: [^\n]*)?)(?:\r?\n|$)/.exec(
      head,
    );
  const line = match?.[1];
  if (match === null || line === undefined) return undefined;
  const start = match[0].indexOf(line);
  const isInsomnia = /^type: \w+\.insomnia\.rest/.test(line);
  const name = isInsomnia ? 'an Insomnia export in YAML' : 'YAML';
  const cure = isInsomnia ? 'convert' : 'replace';
  return { name, cure, isApi: isInsomnia, start, end: start + Math.min(line.length, 80) };
}

function moved(found: FoundTextFormat, by: number): FoundTextFormat {
  return { ...found, start: found.start + by, end: found.end + by };
}
