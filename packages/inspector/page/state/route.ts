import { signal } from '@preact/signals'

export const VIEWS = ['requests', 'overview', 'playground', 'configuration'] as const
export type View = (typeof VIEWS)[number]

export interface Route {
  view: View
  /** The open request. */
  id: string | undefined
}

export const route = signal<Route>({ view: 'requests', id: undefined })
/** The filters of the list as URL parameters. They are kept while another view is open. */
export const listQuery = signal('')

function readRoute(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?', 2)
  const [view, id] = path.split('/')
  const known = VIEWS.find((name) => name === view) ?? 'requests'
  if (known === 'requests') listQuery.value = query
  return { view: known, id: id === undefined || id === '' ? undefined : decode(id) }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // No id contains a stray percent sign, so the request is not found.
    return segment
  }
}

export function followRoute(): void {
  route.value = readRoute()
  addEventListener('hashchange', () => {
    route.value = readRoute()
  })
}

export function hrefOf(view: View, id?: string, query = view === 'requests' ? listQuery.value : ''): string {
  return `#/${view}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${query === '' ? '' : `?${query}`}`
}

export function go(view: View, id?: string): void {
  location.hash = hrefOf(view, id)
}

/** The state of the history entry with which a request was opened from the list. */
const OPENED = 'opened'

/**
 * Opens a request, or closes it. Only the first one opened from the list gets a history entry, not every one that the
 * arrow keys pass; the browser's Back closes it.
 */
export function openRequest(id: string | undefined): void {
  const isOpen = route.value.view === 'requests' && route.value.id !== undefined
  route.value = { view: 'requests', id }
  if (id !== undefined && !isOpen) history.pushState(OPENED, '', hrefOf('requests', id))
  else if (id === undefined && history.state === OPENED) leaveEntry()
  else history.replaceState(history.state, '', hrefOf('requests', id))
}

/** Goes back to the list, with the filters of now. */
function leaveEntry(): void {
  const query = listQuery.value
  addEventListener('hashchange', () => filterBy(query), { once: true })
  history.back()
}

/** Sets the filters of the list. */
export function filterBy(query: string): void {
  listQuery.value = query
  try {
    history.replaceState(history.state, '', hrefOf('requests', route.value.id))
  } catch {
    // Browsers limit how often the address may change. The filters hold; only the address is behind.
  }
}
