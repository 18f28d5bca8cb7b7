import { useId } from 'preact/hooks';
import type { FileQuestion } from '../../../core/contract/answer.ts';
import type { QuestionField } from '../../../core/contract/diagnostic.ts';
import { Prose } from '../../base/components/prose.tsx';
import controls from '../../base/controls.module.css';
import { formatNumber } from '../../base/wording.ts';
import { keyOf } from '../../session/answering.ts';
import { likenessOf } from './alike.ts';
import styles from './question-fields.module.css';
import type { Answers } from './use-answers.ts';

interface QuestionFieldsProps {
  readonly asked: FileQuestion;
  readonly answers: Answers;
}

/** Asks one question: its fields, what the check says about the answers, and how long they are. */
export function QuestionFields({ asked, answers }: QuestionFieldsProps) {
  const id = useId();
  const texts = answers.textsOf(asked);
  const remarks = answers.remarks.get(keyOf(asked)) ?? [];
  const isRefused = remarks.some(({ isStopping }) => isStopping);
  return (
    <div class={styles.question}>
      <Repeat asked={asked} answers={answers} />
      {asked.question.fields.map((field, index) => (
        <Field
          key={field.label}
          field={field}
          text={texts[index] ?? ''}
          noteId={`${id}-remarks`}
          isRefused={isRefused}
          type={(text) => answers.type(asked, index, text)}
        />
      ))}
      <ul class={styles.remarks} id={`${id}-remarks`} role="status">
        {remarks.map(({ message }) => (
          <li key={message}>
            <Prose text={message} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Offers to write the same text for whatever is alike, and not written yet. Before the fields, so that Tab goes to the next one. */
function Repeat({ asked, answers }: QuestionFieldsProps) {
  const others = answers.alike(asked);
  if (others.length === 0) return null;
  const thing = likenessOf(asked)?.thing ?? '';
  return (
    <button
      class={`${controls.link} ${styles.repeat}`}
      type="button"
      onClick={({ currentTarget }) => {
        answers.repeat(asked, others);
        // The button is gone then.
        currentTarget.parentElement?.querySelector<HTMLElement>('input, textarea')?.focus();
      }}
    >
      Use for {formatNumber(others.length)} more: <Prose text={thing} />
    </button>
  );
}

interface FieldProps {
  readonly field: QuestionField;
  readonly text: string;
  readonly noteId: string;
  readonly isRefused: boolean;
  readonly type: (text: string) => void;
}

function Field({ field, text, noteId, isRefused, type }: FieldProps) {
  const id = useId();
  const { label, hint, suggestion } = field;
  const note = hint && hint !== '' ? `${id}-hint` : undefined;
  return (
    <div class={`${controls.field} ${styles.field}`}>
      <label for={id}>{label}</label>
      <Control
        field={field}
        text={text}
        id={id}
        describedBy={[note, noteId].filter((each) => each !== undefined).join(' ')}
        isRefused={isRefused}
        type={type}
      />
      <p class={styles.note}>
        {hint && <span id={note}>{hint}</span>}
        <Length field={field} text={text} />
      </p>
      {suggestion !== undefined && suggestion !== text && (
        <button class={controls.link} type="button" onClick={() => type(suggestion)}>
          Use {suggestion}
        </button>
      )}
    </div>
  );
}

interface ControlProps extends Omit<FieldProps, 'noteId'> {
  readonly id: string;
  readonly describedBy: string;
}

function Control({ field, text, id, describedBy, isRefused, type }: ControlProps) {
  const shared = {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': isRefused ? ('true' as const) : undefined,
    value: text,
  };
  if (field.kind === 'choice') {
    return (
      <select
        class={controls.choice}
        {...shared}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      >
        <option value="">Choose…</option>
        {field.choices?.map(({ label, value }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === 'longText') {
    return (
      <textarea
        {...shared}
        rows={2}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          // A description is one paragraph: Enter finishes it, as in a text field.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    );
  }
  return (
    <span class={styles.line}>
      {field.kind === 'color' && (
        <input
          class={styles.color}
          type="color"
          aria-label={`${field.label}, from a palette`}
          value={/^#[0-9a-f]{6}$/i.test(text) ? text : '#808080'}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      )}
      <input
        {...shared}
        type="text"
        autocomplete="off"
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </span>
  );
}

/** Counts characters where their number is limited. */
function Length({ field: { minLength, maxLength }, text }: Pick<FieldProps, 'field' | 'text'>) {
  if (maxLength === undefined || text === '') return null;
  const { length } = text.trim();
  const isWrong = length > maxLength || length < (minLength ?? 0);
  const limits = minLength === undefined ? formatNumber(maxLength) : `${minLength}–${maxLength}`;
  return (
    <span class={isWrong ? styles.wrong : undefined}>
      {formatNumber(length)} of {limits} characters
    </span>
  );
}
