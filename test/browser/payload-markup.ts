import { addressPayload, scriptPayload } from './payload-script.ts';
import type { Random } from './seeded-random.ts';

/** Creates HTML that runs, loads or redirects something when a browser parses it, or on interaction. */
export function tagPayload(random: Random, number: number): string {
  const tag = random.of(tags)(random, number);
  return random.below(3) === 0 ? wrapped(random, tag) : tag;
}

type Tag = (random: Random, number: number) => string;

const tags: readonly Tag[] = [
  handled,
  handled,
  handled,
  handled,
  (random, number) => `<${script(random)}>${scriptPayload(random, number)}</${script(random)}>`,
  (random, number) =>
    `<${script(random)} src=${random.quoted(addressPayload(random, number))}></script>`,
  (random, number) =>
    `<iframe srcdoc=${random.quoted(`<script>parent.hit(${number})</script>`)}></iframe>`,
  (random, number) => `<iframe src=${random.quoted(addressPayload(random, number))}></iframe>`,
  (random, number) => `<object data=${random.quoted(addressPayload(random, number))}></object>`,
  (random, number) => `<embed src=${random.quoted(addressPayload(random, number))}>`,
  (random, number) => `<a href=${random.quoted(addressPayload(random, number))}>see</a>`,
  (random, number) =>
    `<form action=${random.quoted(addressPayload(random, number))}><input type=submit autofocus></form>`,
  (random, number) =>
    `<form><button formaction=${random.quoted(addressPayload(random, number))}>see</button></form>`,
  (random, number) => `<meta http-equiv=refresh content="0;url=${addressPayload(random, number)}">`,
  (random, number) =>
    `<base href=${random.quoted(addressPayload(random, number))}><a href="${number}">see</a>`,
  (random, number) =>
    `<link rel=${random.of(['stylesheet', 'import', 'preload', 'manifest'])} href=${random.quoted(addressPayload(random, number))}>`,
  (random, number) =>
    `<style>@import '${addressPayload(random, number)}';*{background:url(https://evil.example/${number})}</style>`,
  (random, number) =>
    `<p style="background:url(https://evil.example/${number});x:expression(${scriptPayload(random, number)})">`,
  (random, number) =>
    `<svg><a xlink:href=${random.quoted(addressPayload(random, number))}><text y=20>see</text></a></svg>`,
  (random, number) => `<svg><use href=${random.quoted(addressPayload(random, number))} /></svg>`,
  (random, number) =>
    `<svg><animate attributeName=href values=${random.quoted(addressPayload(random, number))} onbegin=${random.quoted(scriptPayload(random, number))} dur=1s /></svg>`,
  (random, number) =>
    `<math href=${random.quoted(addressPayload(random, number))}><mtext>see</mtext></math>`,
  (random, number) => `<template shadowrootmode=open>${handled(random, number)}</template>`,
  (random, number) => `<img srcset=${random.quoted(`https://evil.example/${number} 1x`)}>`,
  (random, number) =>
    `<video poster=${random.quoted(addressPayload(random, number))}><source onerror=${random.quoted(scriptPayload(random, number))}></video>`,
];

/** Creates an element with an event handler that fires at once, in one of many spellings. */
function handled(random: Random, number: number): string {
  const [tag, event, rest] = random.of(handlers);
  const gap = () => random.of([' ', ' ', '/', '\n', '\t', '\f', ' / ', '/x/']);
  const spelled = (name: string) =>
    random.below(3) === 0
      ? Array.from(name, (each) => random.of([each, each.toUpperCase()])).join('')
      : name;
  const equals = random.of(['=', '=', ' = ', '\n=', '=\t']);
  const value = random.quoted(scriptPayload(random, number));
  const end = random.of(['>', '>', '/>', ' >', `></${tag}>`, '']);
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

function script(random: Random): string {
  return random.of([
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

/** Elements that change how browsers parse their content, so that parsing it twice may give another result. */
const wrappers = [
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

function wrapped(random: Random, inner: string): string {
  const opened = Array.from({ length: random.below(4) + 1 }, () => random.of(wrappers));
  const start = opened.map((name) => `<${name}>`).join('');
  const leap = random.of([
    '',
    '',
    '<!--',
    '<![CDATA[',
    '</p>',
    '<a title="',
    '--!>',
    `</${random.of(wrappers).split(' ')[0]}>`,
  ]);
  const end =
    random.below(2) === 0
      ? opened
          .toReversed()
          .map((name) => `</${name.split(' ')[0]}>`)
          .join('')
      : '';
  return `${start}${leap}${inner}${end}`;
}
