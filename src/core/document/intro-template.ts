import { profiles } from '../contract/profile.ts';
import type { DocumentTemplate } from './template.ts';

/** What intro.md is expected to look like: no title, a paragraph, then these sections. */
export const introTemplate: DocumentTemplate = {
  kind: 'intro',
  openingHint:
    'say in one paragraph of at most eight sentences what users gain from the connector and what they can do with it, in other words than the description of the API definition.',
  sections: [
    {
      heading: 'Prerequisites',
      requiredFor: profiles,
      hint: 'name the account, plan or license that a user needs before the first connection.',
      alias: /^(?:pre ?requisites?|requirements?|before you (?:begin|start)|what you need)$/,
    },
    {
      heading: 'How to get credentials',
      requiredFor: 'authentication',
      hint: 'lead the user step by step to the credentials, with links to the pages of your site.',
      alias:
        /^(?:how to )?(?:get|getting|obtain|obtaining|receive) (?:the |your |api )?(?:credentials?|api keys?|access tokens?)$|^(?:credentials?|authentication|authorization|how to (?:authenticate|connect|sign in))$/,
    },
    {
      heading: 'Get started with your connector',
      requiredFor: profiles,
      hint: 'walk through a first flow, and show which triggers and actions are worth a try.',
      alias:
        /^(?:how to )?(?:get|getting) started(?: (?:with|using) .{1,60})?$|^(?:quick ?start|first steps)(?: .{1,60})?$/,
    },
    {
      heading: 'Known issues and limitations',
      requiredFor: profiles,
      hint: 'tell what does not work yet, which limits apply, and what to do instead.',
      alias:
        /^(?:known )?(?:issues?|limitations?|problems?|limits)(?: (?:and|or) (?:known )?(?:issues?|limitations?|problems?|limits))?$/,
    },
    {
      heading: 'Common errors and remedies',
      requiredFor: profiles,
      hint: 'list the errors that users meet, such as HTTP status codes, and how to get past each.',
      alias:
        /^(?:common|frequent|typical)? ?(?:errors?|error (?:codes?|messages?))(?: (?:and|or) (?:their )?(?:remed(?:y|ies)|solutions?|fix(?:es)?|resolutions?|troubleshooting))?$|^troubleshooting(?: .{1,30})?$/,
    },
    {
      heading: 'FAQ',
      requiredFor: profiles,
      hint: 'answer the questions that your support hears most.',
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
