import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalCloud } from 'emulator'
import type { Instant } from '#core/domain/time'
import { openEnvironment } from '../../config/backup/environment'
import { openFolder } from '../../config/backup/folder'
import { keysOf } from '../../config/backup/key'
import { putBack } from '../../config/backup/put-back'
import { takeBackup } from '../../config/backup/take'

/** Whether each cloud of the tests is one that a backup was put back into: what `npm run check:restored` says. */
export const isRestored = process.env.XINLIN_RESTORED === '1'

export type Reachable = Pick<LocalCloud, 'adminUrl' | 'env'>

export const environmentOf = ({ adminUrl, env }: Reachable) =>
  openEnvironment({ env: env.TCB_ENV ?? 'local-env', secretId: 'local', secretKey: 'local', service: adminUrl })

interface Restoring {
  readonly collections: readonly string[]
  /** When it is made, and when it is put back. */
  readonly at: { readonly taken: Instant; readonly back: Instant }
  /** What happens in between, which is in no backup. */
  readonly meanwhile?: () => Promise<void>
}

/** A backup of the one, kept in a folder under a key, put back into the other: that has the collections and nothing in them. */
export async function putBackInto(
  into: Reachable,
  from: Reachable,
  { collections, at, meanwhile }: Restoring,
): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'xinlin-backup-'))
  try {
    const folder = openFolder(path, keysOf('a backup key for tests, of no use elsewhere'))
    const { name } = await takeBackup(environmentOf(from), folder, collections, () => at.taken)
    await meanwhile?.()
    await putBack(environmentOf(into), folder, name, () => at.back)
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

interface Sample {
  readonly collections: readonly string[]
  /** Starts a cloud that has the sample world, in this folder. */
  readonly seeded: (dataDir: string) => Promise<LocalCloud>
  readonly at: Instant
}

/** The sample world by way of a backup of it. */
export async function putSampleBack(into: LocalCloud, { collections, seeded, at }: Sample): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-world-'))
  const from = await seeded(dataDir)
  try {
    await putBackInto(into, from, { collections, at: { taken: at, back: at } })
  } catch (error) {
    await into.stop()
    throw error
  } finally {
    await from.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
