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
/** Paper is white, and browsers do not print backgrounds. */
const isPrinting = signal(false)

export function applyTheme(): void {
  theme.value = initial()
  effect(() => {
    document.documentElement.dataset['theme'] = isPrinting.value ? 'light' : theme.value
  })
  addEventListener('beforeprint', () => {
    isPrinting.value = true
  })
  addEventListener('afterprint', () => {
    isPrinting.value = false
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
