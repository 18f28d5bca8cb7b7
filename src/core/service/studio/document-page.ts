import { parseConnector } from '../../connector/parse-connector.ts';
import type { ConnectorSource } from '../../contract/connector-source.ts';
import type { DocumentContext } from '../../contract/document-api.ts';
import type { Profile } from '../../contract/profile.ts';
import { pageOf } from '../../document/preview/preview-html.ts';
import { scaffoldText, templateText } from '../../document/template/scaffold.ts';
import { referencePage } from '../../reference-page/reference-page.ts';
import { maskedTexts } from '../secrets/masked-texts.ts';
import { SecretMask } from '../secrets/secret-mask.ts';
import { secretsOf } from '../secrets/secrets-of.ts';
import { emptySource, lintDocument } from './lint-document.ts';
import { slimSource } from './slim-source.ts';

/** Computes what the studio needs of a connector, once when the studio opens. */
export async function documentContext(
  source: ConnectorSource = emptySource,
  wanted: Profile | 'auto' = 'auto',
): Promise<DocumentContext> {
  const { connector } = await parseConnector(source, wanted);
  const { mask } = new SecretMask(secretsOf(connector, []));
  return {
    ...maskedTexts(referencePage(connector), mask),
    source: slimSource(connector),
    profile: connector.profile,
    template: templateText(),
    scaffold: mask(scaffoldText(connector)),
  };
}

/** Renders the published page as self-contained HTML. */
export async function previewPage(
  text: string,
  context: DocumentContext,
  style: string,
): Promise<string> {
  const { blocks } = await lintDocument('intro', text, context.source, context.profile);
  return pageOf({ ...context, intro: blocks.map(({ node }) => node), style });
}
