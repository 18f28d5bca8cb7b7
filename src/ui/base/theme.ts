import { type ReadonlySignal, signal } from '@preact/signals';

/** The color theme; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';

const themes: readonly Theme[] = ['auto', 'light', 'dark'];

/** The chosen theme, stored across visits. */
export interface ThemeChoice {
  readonly theme: ReadonlySignal<Theme>;
  choose(theme: Theme): void;
}

const KEY = 'theme';

/** Applies the stored theme to the page. */
export function createThemeChoice(): ThemeChoice {
  const theme = signal<Theme>('auto');
  const apply = (chosen: Theme) => {
    theme.value = chosen;
    document.documentElement.dataset.theme = chosen;
  };
  apply(loadTheme());
  return {
    theme,
    choose(chosen) {
      apply(chosen);
      storeTheme(chosen);
    },
  };
}

// Storage throws if the browser's settings block it.
function loadTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return themes.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {}
}
