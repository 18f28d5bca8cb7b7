import { describe, expect, it } from 'vitest';
import { syntaxFaults } from '../../../src/core/script/syntax-faults.ts';

const faultsIn = (code: string) =>
  syntaxFaults(code).map(({ start, end }) => code.slice(start, end));

describe('code that compiles', () => {
  it.each([
    'class A { A() {} public A(int a) : this() {} }',
    'record R(int A); class B { internal protected int C() => 1; private protected void D() {} }',
    'public static implicit operator A(int a) => null; public event Action<int> Changed;',
    'async ValueTask<int> A() { } async IAsyncEnumerable<int> B() { } async Threading.Task C() { }',
    'var f = async (int a) => await G(a); items.Select(async item => await F(item));',
    'List<(int a, Dictionary<string, int[]> b)> pairs; Foo<List<int>> c; Func<int?, Task<int>> d;',
    'if (a < b && c > d) { return a < b; }',
    'int A() { return new B { C = 1 }; } int D => x switch { 1 => 2, _ => throw new E() };',
    'using System; using static System.Math; using var a = b; using (c) { }',
    'public async Task<int> A(int a = 1) { if (b) { var c = await D(); } }',
    'private void A() { Run(async () => { await B(); }); Run(async c => await D(c)); }',
    'public void A() { async Task B() { await C(); } }',
    'var @class = a.@class; @new new1;',
    'Task Task; string[] a = new string[] { };',
  ])('has no fault: %s', (code) => {
    expect(faultsIn(code)).toEqual([]);
  });
});

describe('code that does not compile', () => {
  it.each([
    ['int A() { return return 1; }', 'return return'],
    ['var a = new new B();', 'new new'],
    ['private static public int A;', 'private static public'],
    ['class A { public static B() { } }', 'public static B('],
    ['async List<int> A() { }', 'async List<int> A('],
    ['async static string A() { }', 'async static string A('],
    ['public Task<int> A() { if (b) { var c = await D(); } }', 'await'],
    ['void A() { if (b) { return } }', 'return'],
    ['using System\nusing System.Net;', 'using System'],
    ['Dictionary<string, List<int> a = null;', '<'],
    ['async Task<HttpResponseMessage Run() { }', '<'],
    ['void A(List<int b) { }', '<'],
    ['Task<int>> a;', '>'],
    ['List<int', '<'],
  ])('has one fault: %s', (code, fault) => {
    expect(faultsIn(code)).toEqual([fault]);
  });

  it('is given up where it is longer than any real code', () => {
    const parts = [
      'List<',
      'public static ',
      'async x ',
      'return a ',
      '{ await a; ',
      'public a b{ ',
    ];
    expect(faultsIn(parts.map((part) => part.repeat(50_000)).join(''))).toEqual([]);
  });
});
