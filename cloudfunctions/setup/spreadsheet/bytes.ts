import { Buffer } from 'node:buffer'

export const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

export const base64Of = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')
