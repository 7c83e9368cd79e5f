import { render } from 'preact'
import { App } from './app.tsx'
import { followRoute } from './state/route.ts'
import { followRequests } from './state/stream.ts'
import { applyTheme } from './state/theme.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/requests.css'
import './styles/changes.css'
import './styles/detail.css'
import './styles/overview.css'
import './styles/playground.css'
import './styles/print.css'

const place = document.getElementById('page')
if (place) {
  applyTheme()
  followRoute()
  followRequests()
  render(<App />, place)
}
