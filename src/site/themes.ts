/** The name under which Starlight keeps the choice too. */
const storageKey = 'starlight-theme';
const root = document.documentElement;
const isDark = matchMedia('(prefers-color-scheme: dark)');

export function startThemes(): void {
  const selects = document.querySelectorAll<HTMLSelectElement>('.theme-select');
  const show = (mode: string) => {
    if (mode === 'auto') delete root.dataset['mode'];
    else root.dataset['mode'] = mode;
    root.dataset['theme'] = mode === 'auto' ? (isDark.matches ? 'dark' : 'light') : mode;
    for (const select of selects) select.value = mode;
  };
  for (const select of selects) {
    select.disabled = false;
    select.addEventListener('change', () => {
      show(select.value);
      try {
        localStorage.setItem(storageKey, select.value === 'auto' ? '' : select.value);
      } catch {
        // Storage is switched off: the choice holds for this page.
      }
    });
  }
  const current = () => root.dataset['mode'] ?? 'auto';
  isDark.addEventListener('change', () => show(current()));
  show(current());
}
