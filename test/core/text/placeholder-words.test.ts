import { describe, expect, it } from 'vitest';
import {
  isPlaceholderDescription,
  isPlaceholderHost,
  isPlaceholderMail,
  isPlaceholderName,
  isPlaceholderText,
} from '../../../src/core/text/placeholder-words.ts';

describe('a name', () => {
  it.each([
    '_____',
    'contoso',
    'Contoso Ltd.',
    'The Fabrikam Company',
    'TODO',
    'N/A',
    'Publisher',
    'Publisher’s Name',
    'stack owner',
    'your company',
    'Your Company Name',
    '[company]',
    '<host>',
    '%COMPANY%',
    '$name',
    '...',
    'John Doe',
    'Jane Doe (Support)',
    'Connector Name',
    'My API',
    'MyApi',
    'New Connector',
    'Test',
    'Test User',
    'HelloWorld',
    'Hello World 2',
    'Lorem ipsum dolor',
    'Swagger Petstore',
    'Untitled (3)',
    'xxx',
  ])('%j holds the place of another', (name) => {
    expect(isPlaceholderName(name)).toBe(true);
  });

  it.each([
    'Todoist',
    'The Space Devs',
    'Company Cam',
    'Stringify',
    'Testmo',
    'TestRail',
    'TestApp',
    'Test IO',
    'NameAPI',
    'Sample Solutions',
    'Example Labs',
    'Support',
    'Customer Support',
    'Custom Ink',
    'John Doerr',
    'New Relic',
    'MyCase',
    'ウィング',
    'Ø',
    '',
  ])('%j is one of its own', (name) => {
    expect(isPlaceholderName(name)).toBe(false);
  });
});

describe('a text', () => {
  it.each([
    'TODO',
    'todo: describe this',
    'TBD.',
    'string',
    'Lorem ipsum dolor sit amet.',
    'Your description goes here...',
    'Enter a summary here',
    '<description>',
    '[[description]]',
  ])('%j is not written yet', (text) => {
    expect(isPlaceholderText(text)).toBe(true);
  });

  it.each([
    'Gets a todo.',
    'Todo list',
    'Default value',
    'Company name',
    'Test',
    'Title',
    'A string of digits',
    'The description of the invoice',
    'Add a text to the page',
    'Short description',
    'Enter your text',
  ])('%j is written', (text) => {
    expect(isPlaceholderText(text)).toBe(false);
  });
});

describe('the description of an operation', () => {
  it.each(['Description of the connector', 'Default description.', 'Summary', 'TODO'])(
    '%j is not written yet',
    (text) => {
      expect(isPlaceholderDescription(text)).toBe(true);
    },
  );

  it('is written if it goes on', () => {
    expect(isPlaceholderDescription('Description of the order')).toBe(false);
  });
});

describe('a host', () => {
  it.each([
    'example.com',
    'www.example.org',
    'api.contoso.com',
    'url.host.com',
    'company.com',
    'api.domain.com',
    'my-api.hostname.com',
    'yourhost.com',
    'your-website-here.com',
    'privacy-policy-link-here.com',
    'mycompany.sharepoint.com',
    'dummyurl.northwind.com',
    'petstore.swagger.io',
    'todo',
    'host',
    'api.example',
  ])('%s holds the place of another', (host) => {
    expect(isPlaceholderHost(host)).toBe(true);
  });

  it.each([
    'api.northwind.com',
    'api.signhost.com',
    'host.io',
    'notexample.com',
    'mydomains.com',
    'yourmembership.com',
    'api.mycase.com',
    'todoist.com',
    'api.testmo.com',
    'companycam.com',
  ])('%s is one of its own', (host) => {
    expect(isPlaceholderHost(host)).toBe(false);
  });
});

describe('an email address', () => {
  it.each([
    'email@company.com',
    'support@example.com',
    'abc@abc.com',
    'Test@test.com',
    'xxx@xxx.com',
  ])('%s holds the place of another', (address) => {
    expect(isPlaceholderMail(address)).toBe(true);
  });

  it.each(['support@northwind.com', 'abc@northwind.com', 'info@email.com', 'no address'])(
    '%s is one of its own',
    (address) => {
      expect(isPlaceholderMail(address)).toBe(false);
    },
  );
});
