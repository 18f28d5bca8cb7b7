import type { Chance } from './payload-chance.ts';
import { addressPayload, scriptPayload } from './payload-script.ts';

/** HTML that runs, loads or redirects something as soon as a browser reads it, or when it is touched. */
export function tagPayload(chance: Chance, number: number): string {
  const tag = chance.of(tags)(chance, number);
  return chance.below(3) === 0 ? wrapped(chance, tag) : tag;
}

type Tag = (chance: Chance, number: number) => string;

const tags: readonly Tag[] = [
  handled,
  handled,
  handled,
  handled,
  (chance, number) => `<${script(chance)}>${scriptPayload(chance, number)}</${script(chance)}>`,
  (chance, number) =>
    `<${script(chance)} src=${chance.quoted(addressPayload(chance, number))}></script>`,
  (chance, number) =>
    `<iframe srcdoc=${chance.quoted(`<script>parent.hit(${number})</script>`)}></iframe>`,
  (chance, number) => `<iframe src=${chance.quoted(addressPayload(chance, number))}></iframe>`,
  (chance, number) => `<object data=${chance.quoted(addressPayload(chance, number))}></object>`,
  (chance, number) => `<embed src=${chance.quoted(addressPayload(chance, number))}>`,
  (chance, number) => `<a href=${chance.quoted(addressPayload(chance, number))}>see</a>`,
  (chance, number) =>
    `<form action=${chance.quoted(addressPayload(chance, number))}><input type=submit autofocus></form>`,
  (chance, number) =>
    `<form><button formaction=${chance.quoted(addressPayload(chance, number))}>see</button></form>`,
  (chance, number) => `<meta http-equiv=refresh content="0;url=${addressPayload(chance, number)}">`,
  (chance, number) =>
    `<base href=${chance.quoted(addressPayload(chance, number))}><a href="${number}">see</a>`,
  (chance, number) =>
    `<link rel=${chance.of(['stylesheet', 'import', 'preload', 'manifest'])} href=${chance.quoted(addressPayload(chance, number))}>`,
  (chance, number) =>
    `<style>@import '${addressPayload(chance, number)}';*{background:url(https://evil.example/${number})}</style>`,
  (chance, number) =>
    `<p style="background:url(https://evil.example/${number});x:expression(${scriptPayload(chance, number)})">`,
  (chance, number) =>
    `<svg><a xlink:href=${chance.quoted(addressPayload(chance, number))}><text y=20>see</text></a></svg>`,
  (chance, number) => `<svg><use href=${chance.quoted(addressPayload(chance, number))} /></svg>`,
  (chance, number) =>
    `<svg><animate attributeName=href values=${chance.quoted(addressPayload(chance, number))} onbegin=${chance.quoted(scriptPayload(chance, number))} dur=1s /></svg>`,
  (chance, number) =>
    `<math href=${chance.quoted(addressPayload(chance, number))}><mtext>see</mtext></math>`,
  (chance, number) => `<template shadowrootmode=open>${handled(chance, number)}</template>`,
  (chance, number) => `<img srcset=${chance.quoted(`https://evil.example/${number} 1x`)}>`,
  (chance, number) =>
    `<video poster=${chance.quoted(addressPayload(chance, number))}><source onerror=${chance.quoted(scriptPayload(chance, number))}></video>`,
];

/** An element with a handler for something that happens at once, in one of many spellings. */
function handled(chance: Chance, number: number): string {
  const [tag, event, rest] = chance.of(handlers);
  const gap = () => chance.of([' ', ' ', '/', '\n', '\t', '\f', ' / ', '/x/']);
  const spelled = (name: string) =>
    chance.below(3) === 0
      ? Array.from(name, (each) => chance.of([each, each.toUpperCase()])).join('')
      : name;
  const equals = chance.of(['=', '=', ' = ', '\n=', '=\t']);
  const value = chance.quoted(scriptPayload(chance, number));
  const end = chance.of(['>', '>', '/>', ' >', `></${tag}>`, '']);
  return `<${spelled(tag)}${gap()}${rest}${gap()}${spelled(event)}${equals}${value}${end}`;
}

const handlers: readonly (readonly [tag: string, event: string, rest: string])[] = [
  ['img', 'onerror', 'src=x'],
  ['img', 'onerror', 'src'],
  ['image', 'onerror', 'src=x'],
  ['svg', 'onload', ''],
  ['body', 'onload', ''],
  ['body', 'onpageshow', ''],
  ['iframe', 'onload', ''],
  ['input', 'onfocus', 'autofocus'],
  ['select', 'onfocus', 'autofocus tabindex=1'],
  ['textarea', 'onfocus', 'autofocus'],
  ['details', 'ontoggle', 'open'],
  ['video', 'onerror', 'src=x'],
  ['audio', 'onloadstart', 'src=x'],
  ['object', 'onerror', 'data=x'],
  ['link', 'onerror', 'rel=stylesheet href=x'],
  ['script', 'onerror', 'src=x'],
  ['marquee', 'onstart', ''],
  ['div', 'onpointerover', 'style="position:fixed;inset:0"'],
  ['a', 'onclick', 'href=#'],
  ['p', 'onanimationstart', 'style="animation:x"'],
  ['x-y', 'onfocusin', 'tabindex=1 autofocus'],
];

function script(chance: Chance): string {
  return chance.of([
    'script',
    'script',
    'SCRIPT',
    'ScRiPt',
    'script x',
    'script/x',
    'svg:script',
    'scr\u0000ipt',
  ]);
}

/** Elements inside of which browsers read what follows in another way; parsed twice, it may become something else. */
const holders = [
  'svg',
  'math',
  'mtext',
  'mglyph',
  'style',
  'title',
  'textarea',
  'noscript',
  'template',
  'table',
  'select',
  'foreignObject',
  'desc',
  'annotation-xml encoding="text/html"',
  'xmp',
  'noembed',
  'form',
  'p',
  'b',
  'option',
  'caption',
];

function wrapped(chance: Chance, inner: string): string {
  const opened = Array.from({ length: chance.below(4) + 1 }, () => chance.of(holders));
  const start = opened.map((name) => `<${name}>`).join('');
  const leap = chance.of([
    '',
    '',
    '<!--',
    '<![CDATA[',
    '</p>',
    '<a title="',
    '--!>',
    `</${chance.of(holders).split(' ')[0]}>`,
  ]);
  const end =
    chance.below(2) === 0
      ? opened
          .toReversed()
          .map((name) => `</${name.split(' ')[0]}>`)
          .join('')
      : '';
  return `${start}${leap}${inner}${end}`;
}
