import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { contactOf } from '../../../openapi/metadata/contact.ts';

export const contactUrlHttps = defineRule({
  id: 'contact-url-https',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  asks: 'url',
  docs: {
    summary: 'Link to the support page over HTTPS.',
    why: 'Browsers warn users about pages without HTTPS.',
    fix: 'Replace http:// with https://, if the site supports it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "info": { "contact": { "url": "https://www.northwind.com" } } }'],
    invalid: ['{ "info": { "contact": { "url": «"http://www.northwind.com"» } } }'],
  },

  *check(definition) {
    const url = textOr(contactOf(definition)?.url);
    if (url === undefined || !/^http:\/\//i.test(url)) return;
    const secure = url.replace(/^http:/i, 'https:');
    yield {
      at: '/info/contact/url',
      message: `Link to the support page over HTTPS: the address is ${shown(url)}.`,
      fix: changeTo('/info/contact/url', secure),
    };
  },
});
