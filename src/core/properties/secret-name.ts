const SECRET =
  /(?:pass(?:word|phrase|code)?|pwd|secret(?:key)?|token|(?:api|access|auth|consumer|private|secret|subscription)key)$/;

/** Whether a parameter of that name, or with that title, holds a secret: `api_key`, `Access Token`, not `tokenUrl`. */
export function namesSecret(name: string): boolean {
  const claim = name.slice(name.lastIndexOf(':') + 1);
  return SECRET.test(claim.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}
