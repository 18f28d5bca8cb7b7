import { describe, expect, it } from 'vitest';
import { findUnmatchedBracket } from '../../../src/core/script/brackets.ts';
import { declarationsOf } from '../../../src/core/script/methods.ts';
import { unsupportedNamespaceOf } from '../../../src/core/script/namespaces.ts';
import { ScriptFile } from '../../../src/core/script/script-file.ts';

const script = (text: string) => new ScriptFile('script.csx', new TextEncoder().encode(text));
const headsIn = (text: string) => declarationsOf(script(text), 'Run').map(({ head }) => head);

describe('the declarations of a method', () => {
  it.each([
    ['class A { public override async Task<B> Run() {} }', 'public override async Task<B>'],
    ['class A { int b; private\n  void Run ( ) => C(); }', 'private void'],
    ['class A { [Obsolete("x=1")] public Task Run() {} }', 'public Task'],
    [
      'class A { static System.Threading.Tasks.Task Run() {} }',
      'static System.Threading.Tasks.Task',
    ],
  ])('are found in %j', (text, head) => {
    expect(headsIn(text)).toEqual([head]);
  });

  it('do not include calls', () => {
    const calls =
      'await Run(); return Run(); x = Run(); this.Run(); f(async () => Run()); // public void Run()';
    expect(headsIn(`class A { void B() { ${calls} } }`)).toEqual([]);
  });

  it('have the text between their parentheses', () => {
    const [method] = declarationsOf(script('void Run( int a, string b ) {}'), 'Run');
    expect(method?.parameters).toBe('int a, string b');
    expect(method?.at).toMatchObject({ start: { offset: 5 }, end: { offset: 8 } });
  });
});

describe('an unmatched bracket', () => {
  it.each([
    ['{ ( [ ] ) }', undefined],
    ['"{" /* ( */', undefined],
    ['{ ( }', { bracket: '}', offset: 4, expected: ')' }],
    ['{ } )', { bracket: ')', offset: 4 }],
    ['{ ( )', { bracket: '{', offset: 0 }],
  ])('in %j is %j', (text, expected) => {
    expect(findUnmatchedBracket(script(text))).toEqual(expected);
  });
});

describe('the namespace of a qualified name', () => {
  it.each([
    ['System.Reflection.Assembly.Load', 'System.Reflection'],
    ['System.Net.Sockets', 'System.Net.Sockets'],
    ['System.Net.Http.HttpClient', undefined],
    ['System.Math.Abs', undefined],
    ['System.DataBase', undefined],
  ])('of %s is %s', (name, namespace) => {
    expect(unsupportedNamespaceOf(name)).toBe(namespace);
  });
});

describe('a script file', () => {
  it('finds matches in code only, with the range of group 1', () => {
    const found = script('a(); // a()\nb("a()"); a();').find(/\b(a)\(/);
    expect(found.map(({ at }) => [at.start.line, at.start.column, at.end.column])).toEqual([
      [1, 1, 2],
      [2, 11, 12],
    ]);
  });

  it('finds a literal by its start offset', () => {
    const file = script('f($"a", "b");');
    expect(file.literalAt(2)?.content).toBe('a');
    expect(file.literalAt(8)).toMatchObject({ content: 'b', end: 11 });
    expect(file.literalAt(3)).toBeUndefined();
  });
});
