export { createEncoder, type EncoderOptions } from './create-encoder.ts'
