import { createHash } from 'node:crypto'
import { Told } from './told'

/** Of one secret: what is sealed by, and what parts are named by, since a plain hash would tell who knows the text. */
export interface BackupKeys {
  readonly sealing: Buffer
  readonly naming: Buffer
}

const shortest = 32
const fewestCharacters = 12

/** @throws Told where there is none that could protect anything, by the rule of the program's other keys. */
export function keysOf(secret: string | undefined): BackupKeys {
  if (secret === undefined || secret.length < shortest || new Set(secret).size < fewestCharacters) {
    throw new Told(
      `没有能用的 XINLIN_BACKUP_KEY：要随机生成，至少 ${shortest} 个字符，其中至少 ${fewestCharacters} 种。没有它，备份谁也打不开。`,
    )
  }
  const made = (purpose: string) => createHash('sha256').update(`backup ${purpose}\0${secret}`).digest()
  return { sealing: made('sealing'), naming: made('naming') }
}
