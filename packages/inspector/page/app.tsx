import { useEffect } from 'preact/hooks'
import { Icon } from './parts/icon.tsx'
import { connection, paused, requests } from './state/requests.ts'
import { go, hrefOf, route, VIEWS, type View } from './state/route.ts'
import { theme, toggleTheme } from './state/theme.ts'
import { Configuration } from './views/configuration.tsx'
import { Overview } from './views/overview.tsx'
import { Playground } from './views/playground.tsx'
import { closeRequest } from './views/request-pane.tsx'
import { Requests } from './views/requests.tsx'

const TITLES: Readonly<Record<View, string>> = {
  requests: 'Requests',
  overview: 'Overview',
  playground: 'Playground',
  configuration: 'Configuration',
}

export function App() {
  useEffect(() => {
    addEventListener('keydown', takeShortcut)
    return () => removeEventListener('keydown', takeShortcut)
  }, [])
  const { view, id } = route.value
  useEffect(() => {
    document.title = `${id === undefined ? TITLES[view] : 'Request'} · Plano inspector`
  }, [view, id])
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={focusMain}>
        Skip to the content
      </button>
      <header class="side">
        <a class="brand" href={hrefOf('requests')} aria-label="Plano inspector, requests">
          <Icon name="brand" />
          <span>
            Plano <em>inspector</em>
          </span>
        </a>
        <nav aria-label="Views">
          {VIEWS.map((name, index) => (
            <a key={name} href={hrefOf(name)} title={TITLES[name]} aria-current={name === view ? 'page' : undefined}>
              <Icon name={name} />
              <span>{TITLES[name]}</span>
              <kbd aria-hidden="true">{index + 1}</kbd>
            </a>
          ))}
        </nav>
        <SideFoot />
      </header>
      <main id="main" tabIndex={-1} data-view={view}>
        {view === 'requests' && <Requests />}
        {view === 'overview' && <Overview />}
        {view === 'playground' && <Playground />}
        {view === 'configuration' && <Configuration />}
      </main>
      <Disconnected />
    </div>
  )
}

const WORDS = { opening: 'Connecting', live: 'Live', lost: 'Connection lost', refused: 'Access refused' }

function SideFoot() {
  const state = paused.value ? 'paused' : connection.value
  const next = theme.value === 'dark' ? 'light' : 'dark'
  return (
    <div class="side-foot">
      <p class="live" data-state={state}>
        <i aria-hidden="true" />
        <span role="status">{paused.value ? 'Paused' : WORDS[connection.value]}</span>
        <b title="Requests that the inspector keeps">{requests.value.length.toLocaleString('en')}</b>
      </p>
      <button
        type="button"
        class="plain"
        onClick={toggleTheme}
        title={`${next === 'dark' ? 'Dark' : 'Light'} theme (t)`}
      >
        <Icon name={next} />
        <span>{next === 'dark' ? 'Dark' : 'Light'} theme</span>
        <kbd aria-hidden="true">t</kbd>
      </button>
    </div>
  )
}

/** Says what to do while the page does not receive events. Short interruptions are not mentioned. */
function Disconnected() {
  if (connection.value === 'lost')
    return <p class="toast">Connection lost. The page shows what it received, and tries again.</p>
  if (connection.value !== 'refused') return null
  return (
    <p class="toast">
      The inspector refuses access, or needs its token again.
      <button type="button" class="quiet" onClick={() => location.reload()}>
        Reload the page
      </button>
    </p>
  )
}

function focusMain(): void {
  document.getElementById('main')?.focus()
}

function takeShortcut(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') {
    leave()
    return
  }
  if (event.target instanceof Element && event.target.matches('input, select, textarea')) return
  const view = VIEWS[Number(event.key) - 1]
  if (view) go(view)
  else if (event.key === 't') toggleTheme()
  else if (event.key === '/') {
    event.preventDefault()
    document.getElementById('search')?.focus()
  }
}

function leave(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.matches('input, select, textarea')) activeElement.blur()
  else closeRequest()
}
