import { type FindingQuestion, slot } from '../../files/question.ts';

/** Asks for the whole contact of a connector that has none. */
export function askForContact(isEmpty: boolean): FindingQuestion {
  const value = { name: slot(0), url: slot(1), email: slot(2) };
  return {
    title: 'Add "contact"',
    about: 'the connector',
    pointer: '/info/contact',
    fields: [
      { label: 'Contact name', kind: 'text', hint: 'The team that helps users.' },
      { label: 'Contact URL', kind: 'text', hint: 'Your support page, with https://.' },
      { label: 'Contact email', kind: 'text', hint: 'The address of your support.' },
    ],
    changes: [
      isEmpty
        ? { replace: '/info/contact', with: value }
        : { insert: 'contact', into: '/info', value },
    ],
  };
}
