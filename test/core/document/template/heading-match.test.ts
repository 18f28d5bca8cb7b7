import { describe, expect, it } from 'vitest';
import { MarkdownFile } from '../../../../src/core/document/markdown/markdown-file.ts';
import { matchHeading } from '../../../../src/core/document/template/heading-match.ts';
import { introTemplate } from '../../../../src/core/document/template/intro-template.ts';
import { readmeTemplate } from '../../../../src/core/document/template/readme-template.ts';
import type { DocumentTemplate } from '../../../../src/core/document/template/template.ts';

function matched(text: string, template: DocumentTemplate): string | undefined {
  const [heading] = MarkdownFile.of('x.md', `## ${text}`).headings;
  const match = heading && matchHeading(heading, template);
  return match && `${match.spelling}: ${match.section.heading}`;
}

describe('a heading of the intro', () => {
  it.each([
    ['Prerequisites', 'exact: Prerequisites'],
    ['Prerequisites ##', 'exact: Prerequisites'],
    ['PREREQUISITES', 'styled: Prerequisites'],
    ['**Prerequisites**', 'styled: Prerequisites'],
    ['Prerequisites:', 'styled: Prerequisites'],
    ['1. Prerequisites', 'styled: Prerequisites'],
    ['[Prerequisites](https://contoso.com)', 'styled: Prerequisites'],
    ['🔑 How to get credentials', 'styled: How to get credentials'],
    ['Known Issues & Limitations', 'styled: Known issues and limitations'],
    ['Pre-requisites', 'close: Prerequisites'],
    ['Prerequisits', 'close: Prerequisites'],
    ['Known issue and limitation', 'close: Known issues and limitations'],
    ['Common error and remedies', 'close: Common errors and remedies'],
    ['FAQs', 'close: FAQ'],
    ['Requirements', 'other: Prerequisites'],
    ['Obtaining Credentials', 'other: How to get credentials'],
    ['How to get your API key', 'other: How to get credentials'],
    ['How to get a refund', undefined],
    ['Getting Started', 'other: Get started with your connector'],
    ['Get started with Contoso', 'other: Get started with your connector'],
    ['Limitations', 'other: Known issues and limitations'],
    ['Known limitations and issues', 'other: Known issues and limitations'],
    ['Troubleshooting', 'other: Common errors and remedies'],
    ['Frequently Asked Questions (FAQ)', 'other: FAQ'],
    ['Frequently asked questions', 'other: FAQ'],
    ['Supported Operations', undefined],
    ['Authentication of webhooks', undefined],
    ['', undefined],
    ['!!!', undefined],
  ])('%j is %s', (text, expected) => {
    expect(matched(text, introTemplate)).toBe(expected);
  });
});

describe('a heading of the readme', () => {
  it.each([
    ['Publisher: Contoso, Ltd.', 'accepted: Publisher'],
    ['Author: Ann Lee', undefined],
    ['Pre-requisites', 'accepted: Prerequisites'],
    ['Supported Triggers', 'accepted: Supported Operations'],
    ['Actions and Triggers', 'accepted: Supported Operations'],
    ['How to get credentials', 'accepted: Obtaining Credentials'],
    ['Known issues and limitations', 'styled: Known Issues and Limitations'],
    ['FAQ', 'accepted: Frequently Asked Questions'],
    ['Deployment instructions', 'styled: Deployment Instructions'],
    ['Supproted Operations', 'close: Supported Operations'],
    ['Authentication', 'other: Obtaining Credentials'],
    ['API documentation', undefined],
  ])('%j is %s', (text, expected) => {
    expect(matched(text, readmeTemplate)).toBe(expected);
  });
});
