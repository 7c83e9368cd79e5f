import { signal } from '@preact/signals'

export const VIEWS = ['requests', 'overview', 'playground', 'configuration'] as const
export type View = (typeof VIEWS)[number]

export interface Route {
  view: View
  /** The open request. */
  id: string | undefined
}

export const route = signal<Route>({ view: 'requests', id: undefined })

function readRoute(): Route {
  const [view, id] = location.hash.replace(/^#\/?/, '').split('/')
  const known = VIEWS.find((name) => name === view) ?? 'requests'
  return { view: known, id: id === undefined || id === '' ? undefined : decodeURIComponent(id) }
}

export function followRoute(): void {
  route.value = readRoute()
  addEventListener('hashchange', () => {
    route.value = readRoute()
  })
}

export const hrefOf = (view: View, id?: string): string =>
  `#/${view}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`

export function go(view: View, id?: string): void {
  location.hash = hrefOf(view, id)
}

/** Changes the open request without a history entry for every arrow key. */
export function openRequest(id: string | undefined): void {
  history.replaceState(null, '', hrefOf('requests', id))
  route.value = { view: 'requests', id }
}
