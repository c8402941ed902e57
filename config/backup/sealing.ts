import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { BackupKeys } from './key'
import { Told } from './told'

const nonceBytes = 12
const tagBytes = 16

/** The same for the same bytes under one key, and of no use to who has not the key. */
export const nameOf = ({ naming }: BackupKeys, plain: Buffer): string =>
  createHmac('sha256', naming).update(plain).digest('hex')

/** AES-256-GCM of the compressed bytes, bound to the name it is kept under: a part in another's place does not open. */
export function seal({ sealing }: BackupKeys, name: string, plain: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(name))
  const sealed = Buffer.concat([cipher.update(gzipSync(plain)), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** @throws Told where it was sealed under another key, for another name, or was changed. */
export function open({ sealing }: BackupKeys, name: string, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, nonceBytes))
      .setAAD(Buffer.from(name))
      .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
    return gunzipSync(Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]))
  } catch {
    throw new Told(`打不开 ${name}：XINLIN_BACKUP_KEY 不是当时的那一个，或者这个文件坏了、被改过。`)
  }
}
