/** Takes out, in place, the members whose names, from the top to them, are longer than `most` altogether; the nesting is bounded. */
export function dropLongWays(value: unknown, most: number, way = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) dropLongWays(each, most, way);
    return;
  }
  for (const [name, each] of Object.entries(value)) {
    const length = way + 1 + name.length;
    if (length > most) Reflect.deleteProperty(value, name);
    else dropLongWays(each, most, length);
  }
}
