import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../src/core/contract/connector-source.ts';
import type { Report } from '../src/core/contract/report.ts';
import { reportFormats } from '../src/core/contract/report-format.ts';
import { placeLines } from '../src/core/report-formats/text-report.ts';
import { checkConnector } from '../src/core/service/check/check-connector.ts';
import { connectorApi } from '../src/core/service/connector-api.ts';
import { createMaskedText } from '../src/ui/result/diagnostics/masked-text.ts';
import {
  type PlantedSecret,
  plantedSecret,
  randomFrom,
  secretKinds,
} from './fuzz/planted-secrets.ts';
import { placeNames, plant } from './fuzz/secret-places.ts';
import { sized } from './size.ts';

/** The rules that report what the search finds. */
const SECRET_RULES: ReadonlySet<string> = new Set([
  'file-secrets',
  'script-secrets',
  'secrets-in-swagger',
]);
/** What may be shown of a secret. */
const SHOWN = 4;
/** What the docs of rules say themselves. A token may start like it. */
const OURS = 'https://github.com/';

interface Planted {
  readonly source: ConnectorSource;
  readonly report: Report;
}

async function planted(place: string, secret: PlantedSecret): Promise<Planted> {
  const source = await plant(place, secret);
  return { source, report: await checkConnector(source, 'verified') };
}

function isFound({ report }: Planted): boolean {
  return report.diagnostics.some(({ ruleId }) => SECRET_RULES.has(ruleId));
}

/** All that users may get to see. */
async function outputsOf({ source, report }: Planted): Promise<readonly string[]> {
  const textOf = createMaskedText({ source, report });
  const written = await Promise.all(
    reportFormats.map((format) => connectorApi.writeReport([report], format)),
  );
  const { evidence, ...plain } = report;
  return [
    JSON.stringify(plain),
    JSON.stringify(report.plan),
    placeLines([report]).join('\n'),
    ...written.flatMap(({ fileName, bytes }) => [fileName, new TextDecoder().decode(bytes)]),
    ...report.roles.map(({ path }) => textOf(path) ?? ''),
    ...[...source.files.keys()].map((path) => textOf(path) ?? ''),
  ];
}

/** The pieces of a secret that are in an output: its beginning, and whatever else is no word. */
function piecesShown({ secret }: PlantedSecret, outputs: readonly string[]): readonly string[] {
  const pieces = secret.split('\n').flatMap((line) => {
    const length = SHOWN + 4;
    return [
      line.slice(0, SHOWN + 1),
      ...Array.from({ length: Math.max(0, line.length - length + 1) }, (_, at) =>
        line.slice(at, at + length),
      ),
    ];
  });
  const foreign = pieces.filter((piece) => !OURS.includes(piece));
  return foreign.filter((piece) => outputs.some((output) => output.includes(piece)));
}

/** Every kind with `FULL=1`, else one of eight, others at each place. */
const STEP = sized(8, 1);

describe.each(placeNames.map((place, number) => ({ place, number })))(
  'a secret in $place',
  ({ place, number }) => {
    it('is found in nine of ten cases, and never shown', async () => {
      const missed: string[] = [];
      const shown: Record<string, readonly string[]> = {};
      const kinds = secretKinds.filter((_, index) => index % STEP === number % STEP);
      for (const [index, kind] of kinds.entries()) {
        const secret = plantedSecret(kind, randomFrom(index * 7919 + 17));
        const checked = await planted(place, secret);
        if (!isFound(checked)) missed.push(kind);
        const pieces = piecesShown(secret, await outputsOf(checked));
        if (pieces.length > 0) shown[kind] = pieces.slice(0, 3);
      }
      expect(shown).toEqual({});
      expect(missed.length / kinds.length, missed.join(', ')).toBeLessThan(0.1);
    });
  },
);

describe('a placeholder', () => {
  it.each(placeNames)('is no secret in %s', async (place) => {
    for (const text of ['[[DUMMY]]', '<your key>', 'xxxxxxxxxxxxxxxx1', 'YOUR_API_KEY_1']) {
      const placeholder = { kind: '', name: 'apiKey', secret: text, text, hasShape: false };
      expect(isFound(await planted(place, placeholder)), text).toBe(false);
    }
  });
});

describe('any secret', () => {
  it('is shown by no output with more than four of its characters', async () => {
    const chosen = fc.record({
      seed: fc.nat(),
      kind: fc.constantFrom(...secretKinds),
      place: fc.constantFrom(...placeNames),
      other: fc.constantFrom(...placeNames),
    });
    const property = fc.asyncProperty(chosen, async ({ seed, kind, place, other }) => {
      const random = randomFrom(seed);
      const secrets = [plantedSecret(kind, random), plantedSecret('GitHub classic', random)];
      const source = await plant(place, secrets[0] as PlantedSecret, [
        other,
        secrets[1] as PlantedSecret,
      ]);
      const outputs = await outputsOf({ source, report: await checkConnector(source, 'auto') });
      for (const secret of secrets) expect(piecesShown(secret, outputs)).toEqual([]);
    });
    await fc.assert(property, { numRuns: sized(50, 2000) });
  });

  it('is shown neither by an archive, by a plan nor by the studio', async () => {
    for (const place of placeNames) {
      const secret = plantedSecret('Stripe', randomFrom(place.length));
      const source = await plant(place, secret);
      const packed = await connectorApi.pack(source);
      const folder = await connectorApi.pack(source, 'repository');
      const report = await connectorApi.check(source, 'auto');
      const plans = await Promise.all(
        (['pull-request', 'partner-center'] as const).map((road) =>
          connectorApi.planSubmission(source, report, { road, today: '2026-11-28' }),
        ),
      );
      const { source: _, ...context } = await connectorApi.documentContext(source);
      const intro = new TextDecoder().decode(source.files.get('intro.md'));
      const { diagnostics } = await connectorApi.lintDocument('intro', intro, source);
      const outputs = [
        packed.ok ? packed.value.fileName : packed.error.message,
        folder.ok ? JSON.stringify(folder.value.entries) : folder.error.message,
        ...plans.map((plan) => JSON.stringify(plan)),
        JSON.stringify(context),
        JSON.stringify(diagnostics),
      ];
      expect({ place, shown: piecesShown(secret, outputs) }).toEqual({ place, shown: [] });
    }
  });
});
