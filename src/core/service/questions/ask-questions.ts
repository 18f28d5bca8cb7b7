import { ASSEMBLED_PATH, isWithinFiles } from '../../connector/assembled-path.ts';
import type { Connector } from '../../connector/connector.ts';
import { parseConnector } from '../../connector/parse-connector.ts';
import type { Ask, FileQuestion } from '../../contract/answer.ts';
import type { ConnectorSource } from '../../contract/connector-source.ts';
import type { Profile } from '../../contract/profile.ts';
import type { Rule } from '../../engine/rule.ts';
import { askedPointers, diagnose, type Finding } from '../../files/finding.ts';
import { JsonFile } from '../../files/json/json-file.ts';
import { type FindingQuestion, keyOfQuestion } from '../../files/question.ts';
import { resolveQuestion } from '../../files/resolve-question.ts';
import { TextFile } from '../../files/text-file.ts';
import { askForText } from '../../openapi/texts/asked-text.ts';
import { maskFor } from '../check/mask-for.ts';
import { rulesFor } from '../check/rules-for.ts';

/** Makes the questions to ask, in the same order. Leaves out those whose answers have no place, or that quote a secret. */
export async function askQuestions(
  source: ConnectorSource,
  profile: Profile | 'auto',
  asks: readonly Ask[],
): Promise<readonly FileQuestion[]> {
  const { connector } = await parseConnector(source, profile);
  const rules = await rulesFor(connector);
  const ruleIds = new Set(asks.map(({ ruleId }) => ruleId));
  const questions = new Map<string, FileQuestion>();
  for (const rule of rules.filter(({ id }) => ruleIds.has(id))) {
    for (const each of questionsOf(rule, connector)) questions.set(idOf(each), each);
  }
  const mask = await maskFor(connector);
  return asks.flatMap((ask) => {
    const found = questions.get(idOf(ask));
    return found && !mask.isIn(found.question) ? [found] : [];
  });
}

/** Makes every question of a rule. */
export function questionsOf(rule: Rule, connector: Connector): readonly FileQuestion[] {
  const found: FileQuestion[] = [];
  rule.find(connector, (finding, subject) => {
    const file = finding.in ?? subject;
    if (!(file instanceof TextFile)) return;
    const { range } = diagnose(rule, finding, file, connector.profile);
    for (const asked of askedIn(rule, finding, file)) {
      const question = resolveQuestion(asked, file);
      const each = { ruleId: rule.id, file: file.path, key: keyOfQuestion(asked) };
      if (question) found.push({ ...each, question, ...(range && { range }) });
    }
  });
  return found.flatMap((each) => inPlace(each, connector));
}

function askedIn(rule: Rule, finding: Finding, file: TextFile): readonly FindingQuestion[] {
  if (finding.questions) return finding.questions;
  if (!(file instanceof JsonFile)) return [];
  return askedPointers(rule, finding, file).map((pointer) => askForText(file, pointer));
}

/** In a solution, questions are about the files there. */
function inPlace(
  asked: FileQuestion,
  { propertiesPlaces: places }: Connector,
): readonly FileQuestion[] {
  if (places === undefined) return [asked];
  const moved =
    asked.file === ASSEMBLED_PATH
      ? places.questionInPlace(asked)
      : isWithinFiles(asked.question) && asked;
  return moved ? [moved] : [];
}

/** Identifies what is asked. */
export function idOf({ ruleId, file, key }: Ask): string {
  return `${ruleId}\n${file}\n${key}`;
}
