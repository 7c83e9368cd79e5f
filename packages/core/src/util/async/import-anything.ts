/**
 * Imports a module that is only known at run time. Bundlers of applications would otherwise fail (Turbopack) or warn
 * (webpack, Vite), because they cannot resolve it.
 */
export function importAnything(specifier: string): Promise<unknown> {
  return import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ specifier)
}
