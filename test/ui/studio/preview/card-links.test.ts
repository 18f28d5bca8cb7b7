import { expect, it } from 'vitest';
import type { PreviewElement } from '../../../../src/core/contract/document-api.ts';
import { operationAt, withCardLink } from '../../../../src/ui/studio/preview/card-links.ts';

const section: PreviewElement = {
  tag: 'section',
  children: [
    { tag: 'h3', children: ['List tides'] },
    { tag: 'p', attributes: { class: 'operation-id' }, children: ['Operation ID: ListTides'] },
    'Text.',
  ],
};

it('adds a link to the card after the id of an operation', () => {
  const { children } = withCardLink({ ...section, operation: '/paths/~1tides/get' });
  expect(children).toEqual([
    section.children[0],
    {
      tag: 'p',
      attributes: { class: 'operation-id' },
      children: [
        'Operation ID: ListTides',
        {
          tag: 'a',
          attributes: { class: 'card-link', href: '#card:/paths/~1tides/get' },
          children: ['As users see it'],
        },
      ],
    },
    'Text.',
  ]);
});

it('leaves other blocks as they are', () => {
  expect(withCardLink(section)).toBe(section);
});

it('reads the operation from the address of a card, and from no other', () => {
  expect(operationAt('#card:/paths/~1tides/get')).toBe('/paths/~1tides/get');
  expect(operationAt('#actions')).toBeUndefined();
});
