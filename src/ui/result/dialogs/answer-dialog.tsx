import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FileQuestion } from '../../../core/contract/answer.ts';
import { Prose } from '../../base/components/prose.tsx';
import { ShowMore } from '../../base/components/show-more.tsx';
import { useModal } from '../../base/components/use-modal.ts';
import controls from '../../base/controls.module.css';
import { groupBy } from '../../base/group-by.ts';
import { formatPosition } from '../../base/result-wording.ts';
import { formatNumber, pluralize } from '../../base/wording.ts';
import { type AnswerForm, type Answering, keyOf } from '../../session/answering.ts';
import styles from './answer-dialog.module.css';
import { QuestionFields } from './question-fields.tsx';
import { useAnswers } from './use-answers.ts';

/** How many things are asked about at first, and how many more on demand. */
const PAGE = 40;

/** Asks all questions of a task in one form. */
export function AnswerDialog({ answering }: { readonly answering: Answering }) {
  const form = answering.form.value;
  return form ? <OpenDialog form={form} answering={answering} /> : null;
}

interface OpenDialogProps {
  readonly form: AnswerForm;
  readonly answering: Answering;
}

function OpenDialog({ form, answering }: OpenDialogProps) {
  const { questions, title, reasons } = form;
  const dialog = useModal();
  const answers = useAnswers(questions, answering);
  const limit = useSignal(PAGE);
  const isLeaving = useSignal(false);
  const changed = answers.changed.length;
  useLayoutEffect(() => {
    const first = 'fieldset :is(input, textarea, select)';
    dialog.current?.querySelector<HTMLElement>(first)?.focus();
  }, []);
  const discard = () => {
    answering.discard(questions);
    answering.close();
  };
  const leave = () => {
    if (changed === 0) discard();
    // A second Escape keeps writing.
    else isLeaving.value = !isLeaving.peek();
  };
  const write = async () => {
    await answers.write();
    dialog.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  const things = [...groupBy(questions, thingOf).values()];
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-labelledby="answers"
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <form
        class={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <div>
          <h2 id="answers">
            <Prose text={title} />
          </h2>
          <p class={styles.hint}>What you leave blank stays as it is.</p>
        </div>
        <div class={styles.body}>
          {things.slice(0, limit.value).map((asked) => (
            <Thing key={thingOf(asked[0])} asked={asked} reasons={reasons} answers={answers} />
          ))}
          <ShowMore shown={limit} total={things.length} page={PAGE} />
        </div>
        <div class={styles.choices}>
          <span class={styles.status} role="status">
            {isLeaving.value
              ? `${pluralize(changed, 'text')} would be lost.`
              : (answers.refusal ??
                `${formatNumber(changed)} of ${formatNumber(questions.length)} written`)}
          </span>
          {isLeaving.value ? (
            <LeavingChoices
              discard={discard}
              stay={() => {
                isLeaving.value = false;
              }}
            />
          ) : (
            <Choices changed={changed} leave={leave} />
          )}
        </div>
      </form>
    </dialog>
  );
}

// Two components, so that no button becomes another one, which would take over its click.
function Choices({ changed, leave }: { readonly changed: number; readonly leave: () => void }) {
  return (
    <>
      <button class={controls.button} type="button" onClick={leave}>
        Cancel
      </button>
      <button class={controls.primary} type="submit" disabled={changed === 0}>
        {changed === 0 ? 'Save' : `Save ${pluralize(changed, 'text')}`}
      </button>
    </>
  );
}

interface LeavingChoicesProps {
  readonly discard: () => void;
  readonly stay: () => void;
}

function LeavingChoices({ discard, stay }: LeavingChoicesProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <>
      <button class={controls.button} type="button" onClick={discard}>
        Discard
      </button>
      <button class={controls.primary} type="button" ref={first} onClick={stay}>
        Keep writing
      </button>
    </>
  );
}

interface ThingProps {
  readonly asked: readonly FileQuestion[];
  readonly reasons: AnswerForm['reasons'];
  readonly answers: ReturnType<typeof useAnswers>;
}

/** Asks everything about one operation, parameter or property. */
function Thing({ asked, reasons, answers }: ThingProps) {
  const [first] = asked;
  if (!first) return null;
  return (
    <div class={styles.thing}>
      <fieldset class={styles.fields}>
        <legend class={styles.name}>
          <Prose text={upperFirst(first.question.about)} />
          {reasons.has(keyOf(first)) && (
            <code class={styles.position}>{formatPosition(first)}</code>
          )}
        </legend>
        {asked.map((each) => (
          <div key={keyOf(each)}>
            {!isBlank(each) && <Reasons messages={reasons.get(keyOf(each)) ?? []} />}
            <QuestionFields asked={each} answers={answers} />
          </div>
        ))}
      </fieldset>
    </div>
  );
}

function Reasons({ messages }: { readonly messages: readonly string[] }) {
  return messages.map((message) => (
    <p key={message} class={styles.reason}>
      <Prose text={message} />
    </p>
  ));
}

/** Whether it only asks for texts that are missing, which needs no reason. */
function isBlank({ question: { fields } }: FileQuestion): boolean {
  return fields.every(({ kind, current }) => kind !== 'choice' && current === undefined);
}

function thingOf(asked: FileQuestion | undefined): string {
  return asked ? `${asked.file}\n${asked.question.about}` : '';
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
