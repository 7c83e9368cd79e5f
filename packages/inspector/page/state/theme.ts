import { effect, signal } from '@preact/signals'

export type Theme = 'dark' | 'light'
const KEY = 'plano-inspector-theme'

function initial(): Theme {
  const stored = read()
  if (stored === 'dark' || stored === 'light') return stored
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    // Storage is unavailable: the system's preference applies.
    return null
  }
}

export const theme = signal<Theme>('dark')

export function applyTheme(): void {
  theme.value = initial()
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value
  })
}

export function toggleTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark'
  try {
    localStorage.setItem(KEY, theme.value)
  } catch {
    // Storage is unavailable: the choice is kept until the page is closed.
  }
}
