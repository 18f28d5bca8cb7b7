import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { FileQuestion } from '../../../core/contract/answer.ts';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import { Prose } from '../../base/components/prose.tsx';
import controls from '../../base/controls.module.css';
import { type Answering, asksIn, keyOf } from '../../session/answering.ts';
import styles from './inline-answers.module.css';
import { QuestionFields } from './question-fields.tsx';
import { useAnswers } from './use-answers.ts';

/** How many questions a row asks in place. The form has all. */
const MOST = 3;

interface InlineAnswersProps {
  readonly diagnostic: RatedDiagnostic;
  readonly answering: Answering;
}

/** Asks the questions of a finding in its row. */
export function InlineAnswers({ diagnostic, answering }: InlineAnswersProps) {
  const asks = useMemo(() => asksIn([diagnostic]), [diagnostic]);
  const asked = useSignal<readonly FileQuestion[]>([]);
  useEffect(() => {
    if (asks.length === 0) return;
    let isLatest = true;
    void answering.questionsFor(asks.slice(0, MOST)).then((questions) => {
      if (isLatest) asked.value = questions;
    });
    return () => {
      isLatest = false;
    };
  }, [asks]);
  const questions = asked.value;
  const answers = useAnswers(questions, answering);
  if (questions.length === 0) return null;
  const isMany = asks.length > 1;
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answers.write();
      }}
    >
      {questions.map((asked) => (
        <fieldset key={keyOf(asked)}>
          <legend class={isMany ? styles.title : controls.unseen}>
            <Prose text={asked.question.title} />
          </legend>
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
        {asks.length > MOST && (
          <button
            class={controls.link}
            type="button"
            onClick={() => void answering.open(diagnostic.message, [diagnostic])}
          >
            Answer all {asks.length}
          </button>
        )}
        <span role="status">{answers.refusal}</span>
      </div>
    </form>
  );
}
