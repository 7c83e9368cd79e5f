export { type PlanoModelProviderConfig, planoModelProvider } from './plano-model-provider.ts'
