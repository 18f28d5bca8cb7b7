import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/text/sentences.ts';

describe('sentences', () => {
  it.each([
    [0, ''],
    [0, ' \n '],
    [0, '...'],
    [1, 'No mark at its end'],
    [3, 'One. Two. Three.'],
    [2, 'Is it? It is!'],
    [2, 'Really?! Yes.'],
    [2, 'Fine!!! Great.'],
    [2, 'One line\nand the next. Another\nsentence.'],
    [2, 'Windows lines.\r\nTwo of them.'],
    [2, 'A hard break.  \nThe next line.'],
    [2, 'Needs e.g. Contoso money. Then it ends.'],
    [1, 'Only, i.e. Microsoft ones.'],
    [1, 'Ask Mr. Smith or Dr. Jones.'],
    [1, 'Written by J. R. R. Smith alone.'],
    [1, 'Compare Fig. 3 with No. 7 here.'],
    [2, 'Made by Contoso Inc. The service is new.'],
    [1, 'Made by Contoso, Inc. Seattle is home.'],
    [2, 'Mails, files, etc. The rest follows.'],
    [1, 'Mails, files, etc. are read.'],
    [1, 'For the U.S. Government cloud.'],
    [2, 'Sold in the U.S. It is not sold elsewhere.'],
    [1, 'Open from 9 a.m. to 5 p.m. Pacific time.'],
    [2, 'Open until 5 p.m. You can call then.'],
    [2, 'There is a plan B. The start is plan A.'],
    [2, 'Version 2.1.3 is out. Get v. 2 now.'],
    [2, 'Needs version 10. Version 11 is fine.'],
    [2, 'Prices start at $5.99. Buy now.'],
    [2, 'It is 3.5 mm. Or 4.'],
    [2, 'Works with Node.js 20. And with Deno.'],
    [1, 'Opens .NET files with ASP.NET Core.'],
    [2, 'See https://contoso.com/a.b?c=d.e. Then go.'],
    [2, 'See [our site](https://contoso.com/a.b). Then go.'],
    [2, 'Go to contoso.com. Sign in.'],
    [1, 'Go to contoso.com Sign-in page.'],
    [2, 'Write to a.b@contoso.com. We answer.'],
    [2, 'Call `a.B()`. Then stop.'],
    [2, 'It ends in code `x.Y`. Another'],
    [1, 'The code `Stop. Here. Now.` is one word.'],
    [2, '**A bold sentence.** A plain one.'],
    [1, '**A bold sentence.**'],
    [2, '_One._ *Two.*'],
    [2, 'He said "Stop." Then he left.'],
    [2, '(This in brackets.) That without.'],
    [2, 'Wait... and see. Done.'],
    [2, 'Wait... Then see.'],
    [1, 'Wait… and see.'],
    [2, 'Yahoo! Finance is read. Others are not.'],
    [2, '1. Sign in. 2. Copy the key.'],
    [1, 'Orders: a) new, b) old; c) none'],
    [2, '最初の文。次の文。'],
  ])('are %i in %j', (count, text) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('have ranges without surrounding white space', () => {
    const text = ' First one.  *Second* one! ';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'First one.',
      '*Second* one!',
    ]);
  });

  it('never overlap and stay inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB1.!?… \n`*_()[]"e.g…。') }), (text) => {
        let last = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['a.', '. ', '`', '](', 'A. ', 'http://', '("*', 'etc. ', 'e.g. X '])(
    'are found when %j is repeated',
    (piece) => {
      expect(sentencesOf(piece.repeat(50_000))).toBeDefined();
    },
  );
});
