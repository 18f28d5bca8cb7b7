import { profiles } from '../../contract/profile.ts';
import type { DocumentTemplate } from './template.ts';

/** The template of intro.md: no title, a paragraph, then these sections. */
export const introTemplate: DocumentTemplate = {
  kind: 'intro',
  openingHint:
    'what users gain from the connector and what they can do with it, in one paragraph of at most eight sentences; do not repeat the description in the API definition.',
  sections: [
    {
      heading: 'Prerequisites',
      requiredFor: profiles,
      hint: 'the account, plan or license that users need before they create a connection.',
      alias: /^(?:pre ?requisites?|requirements?|before you (?:begin|start)|what you need)$/,
    },
    {
      heading: 'How to get credentials',
      requiredFor: 'authentication',
      hint: 'how users get their credentials, step by step, with links to the pages on your site.',
      alias:
        /^(?:how to )?(?:get|getting|obtain|obtaining|receive) (?:the |your |api )?(?:credentials?|api keys?|access tokens?)$|^(?:credentials?|authentication|authorization|how to (?:authenticate|connect|sign in))$/,
    },
    {
      heading: 'Get started with your connector',
      requiredFor: profiles,
      hint: 'a first flow, step by step, and the triggers and actions that are worth trying.',
      alias:
        /^(?:how to )?(?:get|getting) started(?: (?:with|using) .{1,60})?$|^(?:quick ?start|first steps)(?: .{1,60})?$/,
    },
    {
      heading: 'Known issues and limitations',
      requiredFor: profiles,
      hint: 'what does not work yet, which limits apply, and what to do instead.',
      alias:
        /^(?:known )?(?:issues?|limitations?|problems?|limits)(?: (?:and|or) (?:known )?(?:issues?|limitations?|problems?|limits))?$/,
    },
    {
      heading: 'Common errors and remedies',
      requiredFor: profiles,
      hint: 'the errors that users may get, such as HTTP status codes, and how to resolve each.',
      alias:
        /^(?:common|frequent|typical)? ?(?:errors?|error (?:codes?|messages?))(?: (?:and|or) (?:their )?(?:remed(?:y|ies)|solutions?|fix(?:es)?|resolutions?|troubleshooting))?$|^troubleshooting(?: .{1,30})?$/,
    },
    {
      heading: 'FAQ',
      requiredFor: profiles,
      hint: 'the questions that your support team hears most, and the answers.',
      alias:
        /^(?:faq s?|faqs|(?:faqs? )?frequently asked questions?(?: faqs?)?|questions and answers)$/,
    },
  ],
  remnants: [
    'distinct from your connector s description',
    'one paragraph of eight sentences',
    'information about any prerequisites that are required',
    'an account on your website',
    'information about how a user can get credentials',
    'links pointing to relevant parts of your website',
    'this section can be removed',
    'step by step process for getting started with your connector',
    'your expected popular triggers and actions',
    'include images where possible',
    'include a detailed description of them here',
    'should be as robust as possible',
    'workarounds are known include them here',
    'any errors that might commonly occur',
    'a breakdown of frequently asked questions',
    'faqs about interacting with the underlying service',
  ],
};
