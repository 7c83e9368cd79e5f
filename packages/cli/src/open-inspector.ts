import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plano } from '@planojs/core'
import { UsageError } from './command.ts'

export interface OpenInspector {
  url: string
  close(): Promise<void>
}

interface InspectorModule {
  serveInspector(plano: Plano): Promise<OpenInspector>
}

/**
 * Serves the page of @planojs/inspector on its own port. The package is resolved from the application's folder. Throws
 * UsageError when it is not installed.
 */
export async function openInspector(plano: Plano): Promise<OpenInspector> {
  const { serveInspector } = (await import(locate('@planojs/inspector'))) as InspectorModule
  return serveInspector(plano)
}

function locate(name: string): string {
  try {
    return pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve(name)).href
  } catch {
    throw new UsageError(`--inspector needs the package ${name}: npm install ${name}`)
  }
}
