import fc from 'fast-check';

/** Random Markdown. */
export const markdown = words(
  ...[
    '# ',
    '## ',
    '### ',
    'FAQ',
    'Prerequisites',
    'Publisher: A',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '1. ',
  ],
  ...[
    '```',
    '`',
    '[a](',
    ')',
    '![',
    ']',
    '<b>',
    '<!--',
    '|',
    '---',
    '> ',
    '\\',
    '*',
    '**',
    '&amp;',
  ],
  ...['https://a.dev', '\ufffd', '\t', 'TBD', '\ud83d\ude00'],
);

/** Random C#. */
export const code = words(
  ...[
    'class Script : ScriptBase',
    ' {',
    '}',
    '(',
    ')',
    ';',
    '"',
    "'",
    '@"',
    '$"',
    '"""',
    '{{',
    '//',
  ],
  ...[
    '/*',
    '*/',
    '\n',
    '#load "a"',
    '#if',
    'using System;',
    'namespace A',
    'await ',
    'ExecuteAsync',
  ],
  ...['if (this.Context.OperationId == "A")', 'switch', 'case "A":', 'public override ', 'key = "'],
);

function words(...list: readonly string[]): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...list) },
    { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
  );
  return fc.array(word, { maxLength: 40 }).map((each) => each.join(''));
}
