import { parseConnector } from '../connector/parse-connector.ts';
import type { ConnectorSource } from '../contract/connector-source.ts';
import type { RatedDiagnostic } from '../contract/consequence.ts';
import type {
  Decoded,
  DecodedMessage,
  DecodedRule,
  FaultState,
  MessagePlace,
} from '../contract/decoded.ts';
import type { Profile } from '../contract/profile.ts';
import { createDecoder, type Decoder } from '../decoder/decoder.ts';
import { type FoundPlace, findPlace, isAtPlace } from '../decoder/found-place.ts';
import type { NamedPlace } from '../decoder/named-place.ts';
import type { ReadMessage } from '../decoder/split-messages.ts';
import { runRules } from '../engine/run-rules.ts';
import { ruleFamilies } from '../rules/index.ts';
import { type Mask, maskOf } from '../text/secrets/secret-mask.ts';
import { findSecrets } from '../text/secrets/secrets.ts';
import { consequenceOf, rate } from './check/rate.ts';
import { loadRuleDocs } from './rule-pages/rule-docs.ts';
import { SecretMask } from './secrets/secret-mask.ts';
import { secretsOf } from './secrets/secrets-of.ts';

/** What a finding adds for its rule: at the place of the message, and anywhere. */
const FOUND_HERE = 3;
const FOUND = 0.5;

/** More findings of one message than anybody reads. */
const MOST_DIAGNOSTICS = 50;

/** The open connector, as far as the messages are about it. */
interface Checked {
  placeOf(place: NamedPlace): FoundPlace | undefined;
  diagnosticsOf(ruleIds: readonly string[]): readonly RatedDiagnostic[];
}

/** Explains the messages in a text. With a connector, also says whether it still has the faults. */
export async function decodeMessages(
  text: string,
  source?: ConnectorSource,
  profile: Profile | 'auto' = 'auto',
): Promise<Decoded> {
  const known = await knownRules();
  const decoder = createDecoder(known.rules);
  const { messages, unread } = decoder.read(text);
  const candidates = new Set(messages.flatMap(({ scores }) => [...scores.keys()]));
  const checked = source && (await checkFor(source, profile, candidates));
  const mask = maskOf([...secretsIn(text), ...messages.flatMap((each) => secretsIn(each.text))]);
  const decoded = messages.map((message) => decode(message, decoder, mask, checked));
  const named = new Set(decoded.flatMap(({ ruleIds, nearest }) => [...ruleIds, ...nearest]));
  return { messages: decoded, rules: known.texts.filter(({ id }) => named.has(id)), unread };
}

function decode(
  message: ReadMessage,
  decoder: Decoder,
  mask: Mask,
  checked: Checked | undefined,
): DecodedMessage {
  const found = checked?.placeOf(message.place);
  const all = checked?.diagnosticsOf([...message.scores.keys()]) ?? [];
  const here = found ? all.filter((diagnostic) => isAtPlace(diagnostic, found)) : [];
  const idsHere = new Set(here.map(({ ruleId }) => ruleId));
  const ids = new Set(all.map(({ ruleId }) => ruleId));
  const ruleIds = decoder.rank(message, (id) => {
    return (idsHere.has(id) ? FOUND_HERE : 0) + (ids.has(id) ? FOUND : 0);
  });
  const isNamed = ({ ruleId }: RatedDiagnostic) => ruleIds.includes(ruleId);
  const named = { here: here.filter(isNamed), all: all.filter(isNamed) };
  const diagnostics = named.here.length > 0 ? named.here : named.all;
  const note = decoder.noteOf(message);
  const place = placeOf(message.place, found, mask);
  return {
    text: mask(message.text),
    ruleIds,
    nearest: ruleIds.length === 0 && note === undefined ? decoder.nearest(message.text) : [],
    ...(note !== undefined && { note }),
    ...(place && { place }),
    ...(checked && ruleIds.length > 0 && { state: stateOf(named, message.place) }),
    diagnostics: diagnostics.slice(0, MOST_DIAGNOSTICS),
  };
}

function stateOf(
  named: { readonly here: readonly unknown[]; readonly all: readonly unknown[] },
  { pointer, operationId, line }: NamedPlace,
): FaultState {
  const hasPlace = pointer !== undefined || operationId !== undefined || line !== undefined;
  if (named.here.length > 0) return 'there';
  if (named.all.length === 0) return 'clean';
  return hasPlace ? 'elsewhere' : 'there';
}

function placeOf(
  { pointer, operationId, line }: NamedPlace,
  found: FoundPlace | undefined,
  mask: Mask,
): MessagePlace | undefined {
  const [at] = found?.pointers ?? [];
  if (pointer === undefined && operationId === undefined && line === undefined) return undefined;
  const shown = at ?? pointer;
  return {
    ...(shown !== undefined && { pointer: mask(shown) as typeof shown }),
    ...(operationId !== undefined && { operationId: mask(operationId) }),
    ...(line !== undefined && { line }),
    ...(found &&
      at !== undefined && {
        found: { file: found.file.path, start: found.file.rangeOf(at).start },
      }),
  };
}

/** Runs the rules that the messages name. */
async function checkFor(
  source: ConnectorSource,
  wanted: Profile | 'auto',
  ruleIds: ReadonlySet<string>,
): Promise<Checked> {
  const { connector, profile } = await parseConnector(source, wanted);
  const rules = ruleFamilies.flatMap((family) => family.rules.filter(({ id }) => ruleIds.has(id)));
  const found = runRules(rules, connector);
  const mask = new SecretMask(secretsOf(connector, found));
  const diagnostics = mask.diagnostics(rate(found, profile.profile));
  return {
    placeOf: (place) => findPlace(place, connector),
    diagnosticsOf: (ids) => diagnostics.filter(({ ruleId }) => ids.includes(ruleId)),
  };
}

async function knownRules() {
  const docs = await loadRuleDocs();
  const known = ruleFamilies.flatMap(({ name, rules }) =>
    rules.flatMap((rule) => {
      const texts = docs.get(rule.id);
      return texts === undefined ? [] : [{ rule, family: name, texts }];
    }),
  );
  return {
    rules: known.map(({ rule: { id }, family, texts }) => {
      return { id, family, summary: texts.summary, messages: texts.messages ?? [] };
    }),
    texts: known.map(({ rule, texts: { summary, why, fix } }): DecodedRule => {
      const consequence = consequenceOf(
        { ...rule, ruleId: rule.id },
        rule.profiles?.[0] ?? 'verified',
      );
      return { id: rule.id, consequence, summary, why, fix };
    }),
  };
}

function secretsIn(text: string): readonly string[] {
  return findSecrets(text).map(({ start, end }) => text.slice(start, end));
}
