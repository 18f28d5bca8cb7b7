import type { Intake } from './dropped-files.ts';
import type { SampleName } from './sample-files.ts';

/** Fetches the samples ahead of their use; whether that works is said when one is used. */
export async function loadSamples(): Promise<void> {
  await import('./sample-files.ts').catch(() => {});
}

/** Takes in a sample. It is part of the program and not fetched: the page's policy forbids that. */
export function intakeOfSample(name: SampleName): Intake {
  return async () => {
    const { sampleFiles } = await import('./sample-files.ts');
    const files = new Map(sampleFiles[name].map((file) => [file.name, file]));
    return { ok: true, value: { files, leftOut: [] } };
  };
}
