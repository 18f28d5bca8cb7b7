import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/core/contract/answer.ts';
import type { ConnectorSource } from '../../../../src/core/contract/connector-source.ts';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { answerQuestions } from '../../../../src/core/service/questions/answer-questions.ts';
import { sourceWith } from '../../../source-with.ts';

const PATH = 'apiDefinition.swagger.json';
const text = `{
  "swagger": "2.0",
  "host": "api.harbor-tides.com",
  "info": { "title": "Harbor Tides", "version": "1.0", "description": "short" },
  "paths": {
    "/tides": {
      "get": {
        "operationId": "ListTides",
        "responses": { "200": { "description": "The tides" } }
      }
    }
  }
}
`;

function sourceOf(definition: string): ConnectorSource {
  return sourceWith({ files: new Map([[PATH, new TextEncoder().encode(definition)]]) });
}

/** Answers the questions of a rule. */
async function answersTo(ruleId: string, ...texts: string[]): Promise<Answer[]> {
  const { diagnostics } = await checkConnector(sourceOf(text), 'verified');
  return diagnostics
    .filter((each) => each.ruleId === ruleId)
    .flatMap(({ file = '', asks }) =>
      (asks?.keys ?? []).map((key) => ({ ruleId, file, key, texts })),
    );
}

const answer = (answers: readonly Answer[]) => answerQuestions(sourceOf(text), 'verified', answers);

describe('answers', () => {
  it('are written together, also where two members are added to one object', async () => {
    const { files, count } = await answer([
      ...(await answersTo('operation-summary-required', 'List tides')),
      ...(await answersTo('operation-description-required', 'Lists the tides of a harbor.')),
    ]);
    expect(count).toBe(2);
    const added = `,
        "summary": "List tides",
        "description": "Lists the tides of a harbor."`;
    expect(new TextDecoder().decode(files.get(PATH))).toBe(
      text.replace('"The tides" } }', `"The tides" } }${added}`),
    );
  });

  it('are written once if two rules ask for the same text', async () => {
    const twice = await answersTo('operation-summary-required', 'List tides');
    const { count } = await answer([...twice, ...twice]);
    expect(count).toBe(1);
  });

  it('change nothing if they are blank', async () => {
    const blank = await answersTo('operation-summary-required', ' ');
    expect(await answer(blank)).toEqual({ files: new Map(), count: 0, remarks: [[]] });
  });

  it('change nothing if they are too short, and say so', async () => {
    const short = await answersTo('description-length', 'Tides.');
    const message = 'Description needs at least 30 characters: it has 6.';
    expect(await answer(short)).toEqual({
      files: new Map(),
      count: 0,
      remarks: [[{ message, isStopping: true }]],
    });
  });

  it('are checked by all rules', async () => {
    const { count, remarks } = await answer(
      await answersTo('description-length', 'The tides of harbors, for Power Automate users.'),
    );
    expect(count).toBe(1);
    expect(remarks.flat().map(({ message }) => message)).toEqual([
      expect.stringContaining('it names "Power Automate"'),
    ]);
  });
});
