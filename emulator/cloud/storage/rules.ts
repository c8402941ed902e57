import type { StoredFile } from './files'
import type { Storage } from './storage'

/**
 * CloudBase's four basic rules of a storage, by what clients may; functions may everything (guide/storage/permission).
 * READONLY: everybody reads, whoever sent a file replaces and deletes it. PRIVATE: whoever sent it alone does any of it.
 * ADMINWRITE: everybody reads, no client writes. ADMINONLY: no client does anything.
 */
export const storageRules = ['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY'] as const
export type StorageRule = (typeof storageRules)[number]

type Holding = Pick<Storage, 'rule' | 'owners'>

export function mayRead({ rule, owners }: Holding, openid: string, path: string, file: StoredFile): boolean {
  if (rule === 'PRIVATE') return owners.isOwner(openid, path, file)
  return rule !== 'ADMINONLY'
}

/** Send to a path, replace and delete what is there; `file` is what is there now. */
export function mayWrite({ rule, owners }: Holding, openid: string, path: string, file?: StoredFile): boolean {
  if (rule === 'ADMINWRITE' || rule === 'ADMINONLY') return false
  return file === undefined || owners.isOwner(openid, path, file)
}
