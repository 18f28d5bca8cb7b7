import { describe, expect, it } from 'vitest';
import { connectorApi } from '../../../../src/core/service/connector-api.ts';

async function messagesOf(text: string): Promise<readonly string[]> {
  const { diagnostics } = await connectorApi.lintDocument('intro', text);
  return diagnostics
    .filter(({ ruleId }) => ruleId.startsWith('intro-heading'))
    .map(({ ruleId, message, range }) => `${range?.start.line} ${ruleId}: ${message}`);
}

const rest = [
  '## Get started with your connector\n\nGo.',
  '## Known issues and limitations\n\nNone.',
  '## Common errors and remedies\n\nNone.',
  '## FAQ\n\nNone.',
].join('\n\n');

describe('the fault of a heading', () => {
  it.each([
    [
      'missing',
      `Orders.\n\n${rest}`,
      [
        '3 intro-heading-prerequisites: Add the section "## Prerequisites" here: found "Get started with your connector" instead.',
      ],
    ],
    [
      'misspelt',
      `Orders.\n\n## Prerequisits\n\nNone.\n\n${rest}`,
      [
        '3 intro-heading-spelling: Rename this section to "Prerequisites": it is called "Prerequisits".',
      ],
    ],
    [
      'out of order',
      `Orders.\n\n${rest}\n\n## Prerequisites\n\nNone.`,
      [
        '3 intro-heading-order: Put the sections in the order of the template: expected "## Prerequisites" here, found "## Get started with your connector".',
      ],
    ],
    [
      'there twice',
      `Orders.\n\n## Prerequisites\n\nNone.\n\n${rest}\n\n## Prerequisites\n\nNone.`,
      [
        '23 intro-heading-duplicate: Merge this into the section "Prerequisites" on line 3: the file has it twice.',
      ],
    ],
    [
      'at another level',
      `Orders.\n\n### Prerequisites\n\nNone.\n\n${rest}`,
      ['3 intro-heading-level: Make this a level 2 heading, "## …": "Prerequisites" is level 3.'],
    ],
    [
      'not a heading',
      `Orders.\n\n##Prerequisites\n\nNone.\n\n${rest}`,
      [
        '3 intro-heading-blank: Put a space after "##": without it, this line is not a heading.',
        '7 intro-heading-prerequisites: Add the section "## Prerequisites" here: found "Get started with your connector" instead.',
      ],
    ],
    [
      'not in the template',
      `Orders.\n\n## Prerequisites\n\nNone.\n\n## Pricing\n\nFree.\n\n${rest}`,
      ['7 intro-heading-unknown: Move this into a section of the template: "Pricing" is not one.'],
    ],
    ['nothing at all', `Orders.\n\n## Prerequisites\n\nNone.\n\n${rest}`, []],
  ])('is reported by the right rule: %s', async (_, text, expected) => {
    expect(await messagesOf(text)).toEqual(expected);
  });
});
