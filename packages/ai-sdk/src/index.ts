export { type PlanoProvider, type PlanoProviderConfig, planoProvider } from './plano-provider.ts'
