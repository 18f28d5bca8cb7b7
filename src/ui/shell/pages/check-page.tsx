import { useMemo } from 'preact/hooks';
import { type OpenedDrop, openedIn } from '../../session/phase.ts';
import {
  connectorListView,
  diskPanel,
  failurePage,
  introNote,
  keepNote,
  resultView,
  savePanel,
} from '../lazy-views.ts';
import type { Page } from '../page.ts';
import { EmptyPage } from './empty-page.tsx';
import { ProgressPanel } from './progress-panel.tsx';

/** The main view: add a connector, then see its report. */
export function CheckPage({ page }: { readonly page: Page }) {
  const { session, packing, shown, take } = page;
  const phase = shown.value;
  const list = useConnectorList(openedIn(phase), page.saveTable);
  return (
    <>
      {list && <div hidden={phase.name !== 'choosing'}>{list}</div>}
      {phase.name === 'empty' && (
        <EmptyPage take={take} kept={page.kept} reopen={page.reopen} forget={page.forget} />
      )}
      {(phase.name === 'reading' || phase.name === 'checking') && (
        <ProgressPanel phase={phase} cancel={session.cancel} />
      )}
      {(phase.name === 'checked' || phase.name === 'rechecking') && (
        <resultView.View
          key={phase.workspace}
          checked={phase}
          recheckingAs={phase.name === 'rechecking' ? phase.profile : undefined}
          state={page.resultState}
          packing={packing}
          session={session}
          api={page.api}
          save={page.save}
          recheck={(profile) => void session.recheck(profile)}
        >
          <introNote.View checked={phase} session={session} />
          <diskPanel.View checked={phase} session={session} kept={page.kept} />
          <savePanel.View workspace={phase.workspace} saveFiles={page.saveFiles} />
          <keepNote.View kept={page.kept} forget={page.forget} />
        </resultView.View>
      )}
      {phase.name === 'failed' && (
        <failurePage.View details={phase.details} retry={session.retry} />
      )}
    </>
  );
}

/** Memoizes the list, which may be long, so that it is not rendered again when one of its connectors is opened. */
function useConnectorList(opened: OpenedDrop | undefined, saveTable: Page['saveTable']) {
  return useMemo(() => {
    if (!opened || opened.list.connectors.length < 2) return undefined;
    const { list, leftOut } = opened;
    return <connectorListView.View list={list} leftOut={leftOut} saveTable={saveTable} />;
  }, [opened, saveTable]);
}
