const MAX_LENGTH = 253;
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?$/u;
const ADDRESS_6 = /^\[[\da-f:.]+\](?=:|$)/i;

/** What has no place in a host, and how to say so. The first that fits counts. */
const strangers: readonly (readonly [pattern: RegExp, say: (found: string) => string])[] = [
  [/<[^<>]*>|\[\[.*?\]\]|\{\{.*?\}\}|%\w+%|\$\w+/, (found) => `"${found}" is a placeholder`],
  [/\{[^{}]*\}/, (found) => `"${found}" is a variable, which only a policy can fill in`],
  [/^[a-z][a-z\d+.-]*:\/{1,2}/i, (found) => `it has the scheme "${found}"`],
  [/^\/\//, () => 'it starts with "//"'],
  [/[,;|]/, (found) => `it lists several hosts, with "${found}" between them`],
  [/^\s|\s$/, () => 'it has blanks around it'],
  [/\s/, () => 'it has a blank in it'],
  [/^[^/]*@/, (found) => `it has the user name "${found}"`],
  [/[/\\?#].*$/, (found) => `it has the path "${found}"`],
  [/\*/, () => 'it has the wildcard "*"'],
  [/^\.|\.\./, () => 'nothing is between two dots'],
];

/** Says what keeps a text from being one host, with or without a port. Undefined if nothing does. */
export function hostFault(text: string): string | undefined {
  for (const [pattern, say] of text.length > MAX_LENGTH ? [] : strangers) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return say(found);
  }
  const name = ADDRESS_6.exec(text)?.[0] ?? text.replace(/:.*$/s, '');
  return portFault(text.slice(name.length)) ?? nameFault(name);
}

function portFault(text: string): string | undefined {
  if (text === '') return undefined;
  const port = /^:(\d{1,5})$/.exec(text)?.[1];
  const isPort = port !== undefined && Number(port) > 0 && Number(port) < 65_536;
  return isPort ? undefined : `"${text.slice(1)}" is no port`;
}

function nameFault(name: string): string | undefined {
  if (ADDRESS_6.test(name)) return undefined;
  if (name.length > MAX_LENGTH) return `it has more than ${MAX_LENGTH} characters`;
  const labels = name.replace(/\.$/, '').split('.');
  const wrong = labels.find((label) => !LABEL.test(label));
  if (wrong !== undefined) return `"${wrong}" is no part of a domain name`;
  const isNumeric = labels.every((label) => /^\d+$/.test(label));
  const isAddress = labels.length === 4 && labels.every((label) => Number(label) < 256);
  return isNumeric && !isAddress ? 'it is no complete IP address' : undefined;
}
