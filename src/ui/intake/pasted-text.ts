/** The file that a pasted text is, named by what it holds; undefined where it is not JSON. */
export function pastedFile(text: string): File | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  // By its words and not by parsing it: a text that does not parse is worth checking too.
  const isDefinition = /"(?:swagger|openapi|paths)"\s*:/.test(text);
  const name = isDefinition ? 'apiDefinition.swagger.json' : 'apiProperties.json';
  return new File([text], name, { type: 'application/json' });
}
