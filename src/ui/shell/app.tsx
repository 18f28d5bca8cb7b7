import { useLayoutEffect, useRef } from 'preact/hooks';
import controls from '../base/controls.module.css';
import type { Phase } from '../session/phase.ts';
import styles from './app.module.css';
import { decoderView, keyList, rulesView, studioView, submitView } from './lazy-views.ts';
import type { Page } from './page.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { announcementOf, titleOf } from './page-text.ts';
import { CheckPage } from './pages/check-page.tsx';
import { RefusalNote } from './pages/refusal-note.tsx';
import { backLink, findingLink } from './result-links.ts';
import { UpdatePrompt } from './update-prompt.tsx';
import type { View } from './view.ts';

/** The page: header, current view, footer. */
export function App({ page }: { readonly page: Page }) {
  const { session, shown, route, rules } = page;
  const isCheck = route.value.page === 'check';
  const isRules = route.value.page === 'rules' || route.value.page === 'rule';
  const refusal = session.refusal.value;
  const main = useViewChange(page);
  return (
    <div class={styles.page}>
      <PageHeader
        page={route.value.page}
        take={page.take}
        showChooseButtons={!isCheck || shown.value.name !== 'empty'}
        close={'opened' in shown.value ? page.close : undefined}
      />
      <main class={styles.main} ref={main}>
        {refusal && <RefusalNote refusal={refusal} dismiss={session.dismissRefusal} />}
        <div hidden={!isCheck}>
          <CheckPage page={page} />
        </div>
        {route.value.page === 'intro' && (
          <studioView.View
            lazyStudio={page.lazyStudio}
            subject={subjectOf(shown.value)}
            theme={page.theme.theme.value}
          />
        )}
        {route.value.page === 'submit' && (
          <submitView.View
            lazySubmission={page.lazySubmission}
            subject={'report' in shown.value ? shown.value : undefined}
            step={route.value.step}
            packing={page.packing}
            save={page.save}
            back={backLink(page)}
          />
        )}
        {route.value.page === 'decode' && (
          <decoderView.View
            decoding={page.decoding}
            subject={subjectOf(shown.value)}
            back={backLink(page)}
            linkTo={(finding) => findingLink(page, finding)}
          />
        )}
        {isRules && (
          <rulesView.View
            book={rules}
            id={route.value.page === 'rule' ? route.value.id : undefined}
            back={backLink(page)}
            decoding={page.decoding}
          />
        )}
      </main>
      <p class={controls.unseen} role="status">
        {announcementOf(shown.value)}
      </p>
      <PageFooter theme={page.theme} />
      <UpdatePrompt offline={page.offline} kept={page.kept} />
      {page.isListingKeys.value && (
        <keyList.View
          close={() => {
            page.isListingKeys.value = false;
          }}
        />
      )}
      {page.hovering.value && <div class={styles.hovering}>Drop to check</div>}
    </div>
  );
}

/** Sets the window title, and restores scroll position and focus when the view changes. */
function useViewChange({ view, shown, route, rules, positions }: Page) {
  const main = useRef<HTMLElement>(null);
  const last = useRef<View>(view.peek());
  useLayoutEffect(() => {
    if (last.current === view.value || !main.current) return;
    last.current = view.value;
    positions.restore(main.current);
  }, [view.value]);
  useLayoutEffect(() => {
    document.title = titleOf(route.value, shown.value, rules.pages.peek());
  });
  return main;
}

/** Returns the open connector for the studio and the decoder. */
function subjectOf(phase: Phase) {
  if (!('report' in phase)) return undefined;
  const { roles, profile, name } = phase.report;
  return {
    source: phase.source,
    roles,
    profile: profile.profile,
    name: name || phase.source.name || 'your connector',
  };
}
