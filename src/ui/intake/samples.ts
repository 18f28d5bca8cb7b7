import type { Intake } from './dropped-files.ts';
import type { SampleName } from './sample-files.ts';

/** Preloads the samples. Errors are ignored here, and reported when a sample is used. */
export async function loadSamples(): Promise<void> {
  await import('./sample-files.ts').catch(() => {});
}

/** Creates an intake from a sample. Samples are bundled, because the page's policy forbids fetching them. */
export function intakeFromSample(name: SampleName): Intake {
  return async () => {
    const { sampleFiles } = await import('./sample-files.ts');
    const files = new Map(sampleFiles[name].map((file) => [file.name, file]));
    return { ok: true, value: { files, leftOut: [] } };
  };
}
