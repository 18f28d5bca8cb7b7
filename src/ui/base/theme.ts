import { type ReadonlySignal, signal } from '@preact/signals';

/** How the page is colored; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';

export const themes: readonly Theme[] = ['auto', 'light', 'dark'];

/** The chosen colors, remembered from visit to visit. */
export interface ThemeChoice {
  readonly theme: ReadonlySignal<Theme>;
  choose(theme: Theme): void;
}

const KEY = 'theme';

/** Applies what was chosen last time to the page. */
export function createThemeChoice(): ThemeChoice {
  const theme = signal<Theme>('auto');
  const choose = (chosen: Theme) => {
    theme.value = chosen;
    document.documentElement.dataset.theme = chosen;
  };
  choose(remembered());
  return {
    theme,
    choose(chosen) {
      choose(chosen);
      remember(chosen);
    },
  };
}

// Storage throws where the browser is told to keep nothing.
function remembered(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return themes.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {}
}
