import type { AnswerFix } from '../contract/answer.ts';
import type {
  AnswerEdit,
  AnswerSlot,
  Question,
  QuestionField,
  TextEdit,
} from '../contract/diagnostic.ts';

const HEX_COLOR = /^#[0-9a-f]{6}$/i;

/** Makes the fix of a question from the answers to its fields, or says what is wrong with them. */
export function answerFix(question: Question, texts: readonly string[]): AnswerFix {
  const answers = texts.map((text) => text.trim());
  for (const [index, field] of question.fields.entries()) {
    const error = faultOf(field, answers[index] ?? '');
    if (error !== undefined) return { ok: false, error };
  }
  const edits = chosenEdits(question, answers) ?? writtenEdits(question.edits, answers);
  const alsoIn = question.alsoIn?.map((other) => ({
    ...other,
    edits: writtenEdits(other.edits, answers),
  }));
  const fix = { title: question.title, edits, safe: false, ...(alsoIn && { alsoIn }) };
  return { ok: true, value: fix };
}

function faultOf(field: QuestionField, answer: string): string | undefined {
  const { label, kind, minLength = 1, maxLength = Number.POSITIVE_INFINITY } = field;
  if (answer === '') return `${label} is empty.`;
  if (answer.length < minLength) {
    return `${label} needs at least ${minLength} characters: it has ${answer.length}.`;
  }
  if (answer.length > maxLength) {
    return `${label} has room for ${maxLength} characters: it has ${answer.length}.`;
  }
  if (kind === 'color' && !HEX_COLOR.test(answer)) return `${label} is # and six hex digits.`;
  if (kind === 'choice' && !field.choices?.some(({ value }) => value === answer)) {
    return `${label} is one of the list.`;
  }
  return undefined;
}

function chosenEdits(
  { fields }: Question,
  answers: readonly string[],
): readonly TextEdit[] | undefined {
  for (const [index, { choices }] of fields.entries()) {
    const edits = choices?.find(({ value }) => value === answers[index])?.edits;
    if (edits) return edits;
  }
  return undefined;
}

function writtenEdits(
  edits: readonly AnswerEdit[],
  answers: readonly string[],
): readonly TextEdit[] {
  return edits.map(({ range, parts }) => ({
    range,
    newText: parts.map((part) => writtenPart(part, answers)).join(''),
  }));
}

function writtenPart(part: string | AnswerSlot, answers: readonly string[]): string {
  if (typeof part === 'string') return part;
  const answer = answers[part.answer] ?? '';
  return part.isJson ? JSON.stringify(answer) : answer;
}
