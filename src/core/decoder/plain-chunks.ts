/** Removes what surrounds messages in logs, emails and JSON, and splits a text where a message must end. */

/** What no single line of a text contains. */
const BREAK = '\n\n';

/** Control characters and direction marks, except line breaks and tabs. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

const TAG =
  /<\/?(?:p|div|span|br|ul|ol|li|b|i|em|strong|a|td|tr|th|table|code|pre|blockquote)\b[^<>]{0,300}>/gi;

/** The file before an error of the deployment: `src\codeless\Contoso\apiDefinition.swagger.json(,): error `. */
const DEPLOYED_FILE = /(?<![^\s"])[^\s"]{0,300}\.json\(\d*,?\d*\):\s*(?:error\s+)?/gi;

/** What surrounds the message of an error in JSON. */
const ENVELOPE = /[{,]?\s*"(?:error|code|message)"\s*:\s*[{"]?|\bSwaggerCertification\w+/g;

const BEFORE = [
  /##\[\w+\]/g,
  /\|\|##\|\|/g,
  /\s##\s/g,
  /@\{level=\w*;?\s*(?:message=)?/gi,
  /(?=\bpolicy codes?\b)/gi,
  /(?<!\bpolicy codes?\s?:?\s?)(?=\b5000\.\d+\.\d+\.\d+)/gi,
  /(?=\b(?:error|critical|warning)\s+:\s)/gi,
  /(?<=[:.;|}]\s{0,3})\b\d{1,2}[.)]\s+(?=['"`@\p{Lu}])/gu,
  /(?:\bspecified swagger has the following errors:\s*)?'?\bdefinition is not valid\.?\s*(?:error:\s*)?'?(?=\s*error\b)/gi,
  /\berror\(s\) are:/gi,
  /\bcertification validations? failed\.?\s*(?:please fix (?:the )?below issues:)?/gi,
] as const;

/** What programs write at the start of a line. A new message follows. */
const LOG_PREFIX =
  /^(?:\[?\d{4}-\d\d-\d\d[T ][\d:.,]{4,20}Z?\]?:?|\[?\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\]?(?=\s)|\[(?:error|warn|warning|info|debug)\]:?|[-*•·](?=\s)|\d{1,3}[.)](?=\s))\s*/i;
/** The mark of a quoted line, a table or a diff. The message goes on. */
const QUOTE_PREFIX = /^(?:>|\|(?!\|)|\+(?=\s))\s?/;
/** Lines that email programs write, and greetings. */
const MAIL_LINE =
  /^(?:(?:from|to|cc|sent|date|subject|reply-to):\s|on .{1,100} wrote:$|-{2,}\s*(?:original|forwarded)|(?:hi|hello|dear)\b[\w\s]{0,30}[,.!]?$)/i;
const SIGN_OFF = /^(?:thanks|thank you|regards|(?:kind|best) regards|cheers)\b[\w\s]{0,20}[,.!]?$/i;
/** A name below a sign-off. */
const NAME = /^[\p{L}.-]+(?: [\p{L}.-]+){0,2}$/u;

/** Returns the paragraphs of a text, each on one line. */
export function plainChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  let current: string[] = [];
  let isSigned = false;
  const end = () => {
    if (current.length > 0) chunks.push(current.join(' '));
    current = [];
  };
  for (const line of broken(unescaped(text)).split('\n')) {
    const { content, isNew } = withoutPrefixes(line);
    const isLeftOut =
      MAIL_LINE.test(content) || SIGN_OFF.test(content) || (isSigned && NAME.test(content));
    if (isNew || content === '' || isLeftOut) end();
    if (content !== '' && !isLeftOut) current.push(content);
    isSigned = SIGN_OFF.test(content);
  }
  end();
  return chunks.filter((chunk) => /\p{L}|\d\.\d/u.test(chunk));
}

/** Undoes what JSON and HTML do to a text. */
function unescaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(DEPLOYED_FILE, BREAK)
    .replace(/\\+r\\+n|\\+[nr](?![\w\\])|\\+n(?=[\p{Lu}'"`])/gu, '\n')
    .replace(/\\+u00(2[27]|3[ce])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+(?=["'/])/g, '')
    .replace(/&(?:quot|#34|#39|apos);/g, "'")
    .replace(TAG, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(HIDDEN, '');
}

function broken(text: string): string {
  const bare = /"code"\s*:/.test(text) ? text.replace(ENVELOPE, ' ') : text;
  return BEFORE.reduce((result, mark) => result.replace(mark, BREAK), bare);
}

function withoutPrefixes(line: string): { readonly content: string; readonly isNew: boolean } {
  let content = line.trim();
  let isNew = false;
  for (let round = 0; round < 8; round += 1) {
    const quoted = content.replace(QUOTE_PREFIX, '').trimStart();
    const bare = quoted.replace(LOG_PREFIX, '').trimStart();
    if (bare === content) break;
    isNew ||= bare !== quoted;
    content = bare;
  }
  return { content: content.replace(/\s+/g, ' '), isNew };
}
