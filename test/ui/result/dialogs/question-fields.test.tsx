// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { FileQuestion } from '../../../../src/core/contract/answer.ts';
import { QuestionFields } from '../../../../src/ui/result/dialogs/question-fields.tsx';
import { useAnswers } from '../../../../src/ui/result/dialogs/use-answers.ts';
import { createAnswering } from '../../../../src/ui/session/answering.ts';
import type { Phase } from '../../../../src/ui/session/phase.ts';

afterEach(cleanup);

/** Asks for the description of a thing, such as ``property `day` of operation `GetTides` ``. */
const ask = (about: string, current = ''): FileQuestion => ({
  ruleId: 'property-description-not-name',
  file: 'apiDefinition.swagger.json',
  key: about,
  question: {
    title: `Write the description of ${about}`,
    about,
    fields: [{ label: 'Description', kind: 'longText', current }],
    edits: [],
  },
});

function show(...questions: readonly FileQuestion[]) {
  const session = { phase: signal<Phase>({ name: 'empty' }), edit: async () => {} };
  const client = {
    questions: async () => [],
    answer: async () => ({ files: new Map(), count: 0, remarks: [] }),
  };
  const answering = createAnswering(client, session);
  function Form() {
    const answers = useAnswers(questions, answering);
    return questions.map((asked) => (
      <QuestionFields key={asked.key} asked={asked} answers={answers} />
    ));
  }
  render(<Form />);
}

const fields = () => screen.getAllByRole<HTMLTextAreaElement>('textbox');
const write = (index: number, value: string) =>
  act(() => {
    fireEvent.input(fields()[index] as HTMLElement, { target: { value } });
  });
const offer = () => screen.queryByRole('button', { name: /^Use for/ });

it('offers to write the same for what is alike and not written yet', async () => {
  const days = ['GetTides', 'GetPorts', 'GetShips'].map((id) =>
    ask(`property \`day\` of operation \`${id}\``),
  );
  show(...days, ask('property `hour` of operation `GetTides`'));
  expect(offer()).toBeNull();
  await write(1, 'A day in the harbor.');
  expect(offer()?.textContent).toBe('Use for 2 more: property day');
  await write(2, 'The day of arrival.');
  expect(offer()?.textContent).toBe('Use for 1 more: property day');
  await act(() => offer()?.click());
  const texts = ['The day of arrival.', 'A day in the harbor.', 'The day of arrival.', ''];
  expect(fields().map(({ value }) => value)).toEqual(texts);
  expect(offer()).toBeNull();
  expect(document.activeElement).toBe(fields()[2]);
});

it('takes nothing for alike that is of another kind, has another text, or is no thing with a name', async () => {
  show(
    ask('property `day` of operation `GetTides`'),
    ask('parameter `day` of operation `GetTides`'),
    ask('property `day` of operation `GetPorts`', 'day'),
    ask('the connector'),
    ask('the connector'),
  );
  await write(0, 'A day in the harbor.');
  await write(3, 'Tides of a harbor.');
  expect(offer()).toBeNull();
});
