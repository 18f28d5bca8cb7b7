const SECRET =
  /(?:pass(?:word|phrase|code)?|pwd|secret(?:key)?|token|(?:api|access|auth|consumer|private|secret|subscription)key)$/;

/** Whether the name or title of a parameter suggests a secret: `api_key`, `Access Token`, but not `tokenUrl`. */
export function isSecretName(name: string): boolean {
  const claim = name.slice(name.lastIndexOf(':') + 1);
  return SECRET.test(claim.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}
