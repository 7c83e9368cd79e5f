import type { InspectorPage, InspectorPageOptions } from '../../contract/inspector.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { isAbsentModule } from '../../util/is-absent-module.ts'

const PACKAGE = '@planojs/inspector'

type Serve = (plano: object, options: InspectorPageOptions) => Promise<InspectorPage>

/** Serves the inspector page of an engine. Rejects with `package_missing` when the package is not installed. */
export async function openInspector(
  plano: object,
  options: InspectorPageOptions,
  importModule: (name: string) => Promise<unknown>,
): Promise<InspectorPage> {
  return (await loadServe(importModule))(plano, options)
}

async function loadServe(importModule: (name: string) => Promise<unknown>): Promise<Serve> {
  let module: unknown
  try {
    module = await importModule(PACKAGE)
  } catch (cause) {
    const message = isAbsentModule(cause)
      ? `The inspector needs the package ${PACKAGE}, which is not installed.`
      : `The package ${PACKAGE} is installed but cannot be loaded.`
    throw new PlanoError('package_missing', message, { cause })
  }
  const serve = (module as { serveInspector?: unknown } | null)?.serveInspector
  if (typeof serve === 'function') return serve as Serve
  throw new PlanoError('package_missing', `The installed package ${PACKAGE} is too old to serve the page.`)
}
