import { LazyModule } from '../../util/async/lazy-module.ts'
import type { LocalRouter, RouteNow } from './local-router.ts'
import type { RouterFrame } from './routing-state.ts'

const ignore = () => undefined

/**
 * Prepares the router that compares words. What it compares with is read and measured on `warm`, or at the latest for
 * the first request.
 */
export function prepareLexicalRouter(frame: RouterFrame): LocalRouter {
  const module = new LazyModule<RouteNow>(async () => (await import('./open-word-routing.ts')).openWordRouting(frame))
  // A failure here also fails the first request, which reports it.
  const warm = () => module.open().then(ignore, ignore)
  return {
    name: 'lexical',
    route: (input) => module.use((route) => route(input)),
    ready: () => Promise.resolve(),
    warm,
    warming: () => (module.isOpen ? undefined : warm()),
  }
}
