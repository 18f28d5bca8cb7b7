import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

/** Prints the slowest test files after a run of many. */
export class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= SHOWN) return;
    const slowest = modules
      .map((module) => ({
        file: module.relativeModuleId,
        seconds: module.diagnostic().duration / 1000,
      }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, SHOWN);
    console.log(`\nThe ${SHOWN} slowest test files:`);
    for (const { file, seconds } of slowest) {
      console.log(`${seconds.toFixed(1).padStart(6)} s  ${file}`);
    }
  }
}
