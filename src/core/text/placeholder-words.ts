/** Made-up companies and people, and what templates and wizards fill in. Wherever it is, the name is not the final one. */
const MADE_UP =
  /\b(?:contoso|fabrikam|petstore|placeholder|untitled|lorem ipsum|hello[ _-]?world|to be (?:added|defined|determined)|(?:john|jane) doe|(?:change|replace|fill)[ _-]?me|x{3,})\b|_{3}|<[^<>]+>|\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|%\w{3,}%/iu;

/** Words that wait for others. A name of nothing but these and `FIELDS` is a placeholder. */
const TEMPORARY = wordSet(
  'your my new sample example dummy default test testing todo tbd tba fixme foo bar baz foobar lorem asdf custom null undefined none na string',
);

/** What a template says in place of a value: the name of the field, or of the thing. */
const FIELDS = wordSet(
  'name title connector api swagger openapi definition publisher owner stack company organization author service s the a',
);

/** Words that make a placeholder only beside a `TEMPORARY` one: “your support team”, “test user”. */
const COMPANIONS = wordSet(
  'support contact team user email mail website site url link page here app application product description rest web host server domain address this',
);

/** The whole of a text that says nothing yet. */
const UNWRITTEN =
  /^(?:todo|tbd|tba|fixme|null|undefined|string|lorem|foo(?:bar)?|asdf|placeholder|dummy|(?:(?:your|a|enter|add|sample) ){1,2}(?:description|summary|title|text)(?: goes)? here)[\s.!…]*$/i;

/** What a template says in place of a description. For a value, “Short description” may be one. */
const TEMPLATE =
  /^(?:(?:the|a|your|default|connector|api|swagger|openapi|enter|add|some|short|sample)[ _-]){0,3}(?:description|summary)(?: of (?:the|your|this) (?:connector|api|operation|action))?[\s.!…]*$/i;

/**
 * Whether a name only holds the place of another: `Contoso`, `<your company>`, `Connector Name`, `TODO`.
 * Names that merely begin like one pass: `TestRail`, `Todoist`, `Sample Solutions`.
 */
export function isPlaceholderName(name: string): boolean {
  const text = name.trim().slice(0, MAX_LENGTH);
  if (MADE_UP.test(text) || /^[^\p{L}\p{N}]+$|^[[<{].*[\]>}]$|^\$\w+$/u.test(text)) return true;
  const words = wordsIn(text);
  return areWaiting(words) || (words.length === 1 && areWaiting(wordsIn(spacedOut(text)), true));
}

/** Whether the id of an operation only holds the place of another: `TODO`, `YourOperation`, `HelloWorld`. */
export function isPlaceholderId(id: string): boolean {
  return /^(?:(?:your|my|sample|dummy)(?:operation|action|trigger|function|method)|operation(?:id)?\d*|(?:new)?(?:operation|action|trigger)\d*|string|todo|tbd|foo(?:bar)?|hello_?world|placeholder)$/i.test(
    id,
  );
}

/** Whether a text for users is not written yet: `TODO`, `Lorem ipsum…`, `Your description here`. */
export function isPlaceholderText(text: string): boolean {
  const start = startOf(text);
  return (
    /\blorem ipsum\b|^(?:todo|tbd|fixme)[:.]/i.test(start) ||
    /^(?:<[^<>]+>|\[\[?[^[\]]+\]?\]|\{\{[^{}]+\}\})$/.test(start) ||
    UNWRITTEN.test(start)
  );
}

/** Whether the description of a connector or operation is not written yet: also `Description of the connector`. */
export function isPlaceholderDescription(text: string): boolean {
  return isPlaceholderText(text) || TEMPLATE.test(startOf(text));
}

/** Not in lower case, which would copy every text of a connector. */
function startOf(text: string): string {
  return text.trim().slice(0, MAX_LENGTH);
}

/** Domains that stand for one's own: `url.host.com`, `company.com`. */
const DOMAIN =
  /(?:^|\.)(?:(?:example|contoso|fabrikam|company|domain|hostname|placeholder|foobar)\.(?:com|org|net|dev|io)|(?:host|website|site|sample|dummy|test)\.com|petstore\.swagger\.io)$|\.(?:example|invalid)$/;

/** Labels that stand for one's own, anywhere in a host: `your-domain`, `mycompany`, `dummyurl`. */
const LABEL =
  /^(?:(?:your|my)[-_]?(?:host|hostname|domain|site|website|company|organization|org|server|tenant|instance|api|app|service)(?:[-_]?(?:name|url|here))?|your[-_].+|.+[-_]here|(?:dummy|placeholder)[-_\w]*|todo|tbd|xxx+)$/;

/** Whether a host in lower case only holds the place of another. */
export function isPlaceholderHost(host: string): boolean {
  return (
    DOMAIN.test(host) ||
    /^(?:host|hostname|server|domain|example|test|na)$/.test(host) ||
    host.split('.').some((label) => LABEL.test(label))
  );
}

/** Whether an email address only holds the place of another: `email@company.com`, `abc@abc.com`. */
export function isPlaceholderMail(address: string): boolean {
  const [mailbox = '', host = ''] = address.trim().toLowerCase().split('@');
  return host !== '' && (isPlaceholderHost(host) || TYPED_TWICE.test(`${mailbox}@${host}`));
}

/** What is typed where any address will do. */
const TYPED_TWICE = /^(abc|test|x+|xyz|foo|a+|email|user|name)@\1\./;

const MAX_LENGTH = 200;

/** Whether all words wait for others. In one word, only a template’s own names count: `MyApi`, not `TestApp`. */
function areWaiting(words: readonly string[], isOneWord = false): boolean {
  const isTemporary = words.some((word) => TEMPORARY.has(word));
  if (words.length === 0 || (isOneWord && !isTemporary)) return false;
  return words.every(
    (word) =>
      TEMPORARY.has(word) ||
      FIELDS.has(word) ||
      (isTemporary && !isOneWord && COMPANIONS.has(word)),
  );
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace('n/a', 'na')
      .match(/\p{L}+/gu) ?? []
  );
}

function spacedOut(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
