/** Turns pasted JSON into a file, named by its content. Returns undefined for other text. */
export function pastedFile(text: string): File | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  // Matches words instead of parsing, because broken JSON is worth checking too.
  const isDefinition = /"(?:swagger|openapi|paths)"\s*:/.test(text);
  const name = isDefinition ? 'apiDefinition.swagger.json' : 'apiProperties.json';
  return new File([text], name, { type: 'application/json' });
}
