import type { Clock } from '../clock'
import type { Store } from '../store/store'
import { Blobs } from './blobs'
import { Files } from './files'
import { bucketOf } from './names'
import { Owners } from './owners'
import type { StorageRule } from './rules'
import { Signer } from './signer'

/** Where files are sent to and fetched from. */
export const storagePath = '/__local/files/'

/** The largest a PUT Object of COS takes (cloud.tencent.com/document/product/436/7749). */
const maxFileBytes = 5 * 1024 ** 3

/** The file storage of one environment. */
export interface Storage {
  envId: string
  /** Address of the bucket, ending with a slash. */
  bucketUrl: string
  maxFileBytes: number
  rule: StorageRule
  clock: Clock
  files: Files
  blobs: Blobs
  owners: Owners
  signer: Signer
  log(line: object): void
}

export interface StorageOptions {
  dataDir: string
  envId: string
  /** Address of the cloud. */
  url: string
  /** 5 GB when absent. */
  maxFileBytes?: number | undefined
  /** PRIVATE when absent. */
  rule?: StorageRule | undefined
  log(line: object): void
}

export function openStorage({ database, batch }: Store, clock: Clock, options: StorageOptions): Storage {
  const blobs = new Blobs(options.dataDir)
  return {
    envId: options.envId,
    bucketUrl: `${options.url}${storagePath}${bucketOf(options.envId)}/`,
    maxFileBytes: options.maxFileBytes ?? maxFileBytes,
    rule: options.rule ?? 'PRIVATE',
    clock,
    files: new Files(database, batch, blobs),
    blobs,
    owners: new Owners(database, batch),
    signer: new Signer(database),
    log: options.log,
  }
}
