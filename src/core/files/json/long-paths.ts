/** Deletes members whose JSON pointer would exceed `limit` characters. Mutates `value`, whose nesting must be bounded. */
export function dropLongPaths(value: unknown, limit: number, pathLength = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) dropLongPaths(item, limit, pathLength);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const length = pathLength + 1 + name.length;
    if (length > limit) Reflect.deleteProperty(value, name);
    else dropLongPaths(member, limit, length);
  }
}
