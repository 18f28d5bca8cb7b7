/** An operation as the designer shows it to users. Plain data, without secrets. */
export interface OperationCard {
  /** The JSON pointer of the operation. */
  readonly pointer: string;
  readonly kind: 'action' | 'trigger';
  readonly title: string;
  readonly description: string;
  readonly isDeprecated: boolean;
  /** In the order in which users see them: required, important, the others. */
  readonly fields: readonly CardField[];
  /** What users see only after they ask for more. */
  readonly advanced: readonly CardField[];
  /** How many further fields are left out, because a card shows no more. */
  readonly hidden: number;
}

/** A field of a card. */
export interface CardField {
  readonly label: string;
  /** What the empty field says. */
  readonly hint: string;
  readonly isRequired: boolean;
  readonly control: 'text' | 'number' | 'yes or no' | 'choice' | 'list' | 'object' | 'file';
  /** What users choose from. Empty unless it is a choice. */
  readonly choices: readonly string[];
  /** Whether the service says at run time what there is to choose or to fill in. */
  readonly isDynamic: boolean;
  /** The value that the field begins with, as JSON. */
  readonly initial?: string;
}
