import { type Solution, textOf } from './read-package.ts';

/** The files that an export always has. */
export const SOLUTION_FILES = ['[Content_Types].xml', 'customizations.xml', 'solution.xml'];

/** Whether there are solutions, with all that says what is in them. */
export function areWhole(solutions: readonly Solution[]): boolean {
  return (
    solutions.length > 0 &&
    solutions.every((one) => SOLUTION_FILES.every((name) => one.files.has(name)))
  );
}

/** The platform counts an element only if something is in it. */
export function connectorsIn({ customizations }: Solution): number {
  return customizations.match(/<Connector[\s>]/g)?.length ?? 0;
}

export function hasFlow({ customizations }: Solution): boolean {
  return /<Workflow[\s>]/.test(customizations);
}

export function hasPlugin({ customizations }: Solution): boolean {
  return /<aicopilot_aiplugin[\s>]/.test(customizations);
}

/** The paths in elements of this name. */
export function filesNamed(xml: string, name: string): readonly string[] {
  const elements = xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'));
  const paths = Array.from(elements, ([, path = '']) => path.trim().replace(/^\//, ''));
  return paths.filter((path) => path !== '');
}

export function operationIdsIn({ files }: Solution, path: RegExp): readonly string[] {
  const texts = [...files.keys()]
    .filter((file) => path.test(file))
    .map((file) => textOf(files, file));
  return texts.flatMap((text) =>
    Array.from(text.matchAll(/"operationId"\s*:\s*"([^"]+)"/g), ([, id = '']) => id),
  );
}
