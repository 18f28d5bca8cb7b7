/** The beginning of a line up to the value: a mark of a list, a name, a colon or an equals sign. */
const NAMED = /^([^\S\r\n]*(?:[-*][^\S\r\n]+)?)([^:=\r\n]{1,80}?)(\s*[:=])[^\S\r\n]*(\S.*)$/gm;

const CREDENTIAL =
  /^(?:(?:account|test|admin|client|user) )?(?:pass(?:word|phrase|code)|pwd|pin|secret|token|(?:api|access|subscription)[ _-]?(?:key|token))s?(?: (?:of|for) .*)?$/i;

/** Removes what follows the name of a field of the account, or of any credential: the name stays. */
export function withoutCredentials(text: string, fields: readonly string[]): string {
  const names = new Set(fields.map((field) => field.toLowerCase()));
  return text.replace(NAMED, (line, mark: string, name: string, sign: string) => {
    const isCredential = names.has(name.toLowerCase()) || CREDENTIAL.test(name);
    return isCredential ? `${mark}${name}${sign} …` : line;
  });
}
