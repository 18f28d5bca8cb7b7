import type { TestPlan } from '../../contract/test-plan.ts';
import { plainText } from '../../text/foreign-text.ts';
import type { ConnectorFacts } from '../connector-facts.ts';
import { signInWords } from '../values.ts';

/** Operations beyond this number are only in the CSV file: no form takes such a long text. */
const MOST = 300;

/** Writes, as plain text, what testers need: the account, the steps, and inputs and result of each operation. Holds no password. */
export function testingInformation(
  facts: ConnectorFacts,
  { operations, firstBody }: TestPlan,
  hasSecondFactor: boolean,
): string {
  const shown = operations.slice(0, MOST);
  const rest = operations.length - shown.length;
  const steps = [
    facts.redirectUrls.length > 0
      ? 'Create a connection, and sign in with the test account.'
      : 'Create a connection.',
    ...(firstBody === undefined
      ? []
      : [`Call the server with this body, which lists the tools: ${firstBody}`]),
    'Call each operation below with its inputs, and compare the result.',
  ];
  const lines = [
    'Account',
    ...accountLines(facts, hasSecondFactor),
    '',
    'Steps',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    '',
    'Operations',
    ...shown.flatMap(({ name, kind, inputs, expected }) => [
      `- ${plainText(name)} (${kind})`,
      `  Inputs: ${inputs.map((input) => `${plainText(input)} = …`).join('; ') || 'none needed'}`,
      `  Expected: ${plainText(expected)}`,
    ]),
    ...(rest > 0 ? [`- and ${rest} more, in the test plan`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Names the fields that testers fill in to sign in. */
export function accountFields({ signIns }: ConnectorFacts): readonly string[] {
  return [...new Set(signIns.flatMap(({ fields }) => fields))].map(plainText);
}

function accountLines(facts: ConnectorFacts, hasSecondFactor: boolean): readonly string[] {
  if (facts.signIns.every(({ kind }) => kind === 'none')) {
    return ['- None is needed: the connector asks for no sign-in.'];
  }
  return [
    `- Sign-in: ${signInWords(facts)}`,
    ...accountFields(facts).map((field) => `- ${field}: …`),
    `- Second factor: ${hasSecondFactor ? 'asked for; the steps to pass it: …' : 'none'}`,
    '- The account is for this test only, and is disabled after certification.',
  ];
}
