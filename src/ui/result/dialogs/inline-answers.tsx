import { useMemo } from 'preact/hooks';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import controls from '../../base/controls.module.css';
import { type Answering, keyOf, questionsIn } from '../../session/answering.ts';
import styles from './inline-answers.module.css';
import { QuestionFields } from './question-fields.tsx';
import { useAnswers } from './use-answers.ts';

/** How many questions a row asks in place. The form asks all. */
const MOST = 3;

interface InlineAnswersProps {
  readonly diagnostic: RatedDiagnostic;
  readonly answering: Answering;
}

/** Asks the questions of a finding in its row. */
export function InlineAnswers({ diagnostic, answering }: InlineAnswersProps) {
  const questions = useMemo(() => questionsIn([diagnostic]), [diagnostic]);
  const answers = useAnswers(questions, answering);
  if (questions.length === 0) return null;
  const isMany = questions.length > 1;
  const more = questions.length - MOST;
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answers.write();
      }}
    >
      {questions.slice(0, MOST).map((asked) => (
        <fieldset key={keyOf(asked)}>
          <legend class={isMany ? styles.title : controls.unseen}>{asked.question.title}</legend>
          <QuestionFields asked={asked} answers={answers} />
        </fieldset>
      ))}
      <div class={styles.choices}>
        <button
          class={`${controls.button} ${controls.small}`}
          type="submit"
          disabled={answers.changed.length === 0}
        >
          Apply
        </button>
        {more > 0 && (
          <button
            class={controls.link}
            type="button"
            onClick={() => answering.open({ title: diagnostic.message, questions })}
          >
            Answer all {questions.length}
          </button>
        )}
        <span role="status">{answers.refusal}</span>
      </div>
    </form>
  );
}
