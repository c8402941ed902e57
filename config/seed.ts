import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { personIdsOf } from '../cloudfunctions/_runtime/identity'
import { type SealedAt, secretsOf } from '../cloudfunctions/_runtime/private'
import { nameAt } from '../cloudfunctions/_runtime/staff-names'
import { articles as articleRows } from '../cloudfunctions/_store/articles'
import { counsellors as counsellorRows, storedCounsellor } from '../cloudfunctions/_store/counsellors'
import type { Stored } from '../cloudfunctions/_store/database'
import { expertBatches as batchRows } from '../cloudfunctions/_store/expert-batches'
import { experts as expertRows } from '../cloudfunctions/_store/experts'
import { hotlines as hotlineRows } from '../cloudfunctions/_store/hotlines'
import { messageSettings as messageRows } from '../cloudfunctions/_store/message-settings'
import { nodes as nodeRows } from '../cloudfunctions/_store/nodes'
import { placements as placementRows } from '../cloudfunctions/_store/placements'
import type { CollectionName } from '../cloudfunctions/_store/schema'
import { sites as siteRows } from '../cloudfunctions/_store/sites'
import { staff as staffRows } from '../cloudfunctions/_store/staff'
import { numberAt } from '../cloudfunctions/staff/view'
import { articles } from '../core/content/articles/index'
import { hotlines } from '../core/content/hotlines'
import { sampleWorld } from '../core/content/sample/index'
import { sampleChecked, sampleWordsId, sampleWork } from '../core/content/sample/people'
import { wholeRegistry } from '../core/domain/hotlines/registry'
import { courseDocuments, keepSounds } from './sample-sounds'

/** The part of a running cloud that seeding needs: where its admin endpoint is and what the environment is called. */
export interface Seedable {
  readonly adminUrl: string
  readonly env: Readonly<Record<string, string>>
}

type SampleStaff = (typeof sampleWorld.staff)[number]

function openSdk({ adminUrl, env }: Seedable) {
  // Without it the SDK asks a metadata address of the real cloud before every request.
  process.env.TENCENTCLOUD ??= 'true'
  return tcb.init({ env: env.TCB_ENV ?? 'local-env', secretId: 'local', secretKey: 'local', serviceUrl: adminUrl })
}

/** Opens the admin side of a local cloud: everything, past the functions. For seeding, tests and looking. */
export const openAdmin = (cloud: Seedable) => openSdk(cloud).database()

const personId = (openid: string, identityKey: string) => personIdsOf(openid, { XINLIN_IDENTITY_KEY: identityKey })[0]

/** The keys of the functions that run: nobody has the role they should, or a name that opens, under others. */
export interface SeedKeys {
  readonly identityKey: string
  /** Without it nobody of the staff has a name. */
  readonly fieldKey?: string | undefined
}

const sealed = new Map<string, string>()

/** Sealed once and then the same: seeding again in this process changes nothing. */
function sealedOnce(at: SealedAt, text: string, fieldKey: string): string {
  const key = JSON.stringify([fieldKey, at, text])
  const made = sealed.get(key) ?? secretsOf({ XINLIN_FIELD_KEY: fieldKey }).seal(at, text)
  sealed.set(key, made)
  return made
}

/** What needs a key to be written: without one nobody has a name, or a credential. */
function underKey(id: string, { name, credentials = [] }: SampleStaff, fieldKey: string) {
  return {
    name: sealedOnce(nameAt(id), name, fieldKey),
    ...(credentials.length > 0 && {
      credentials: credentials.map(({ number, ...one }) => ({
        ...{ ...one, number: sealedOnce(numberAt(id), number, fieldKey), until: null },
        ...{ notedAt: sampleChecked.at, checked: sampleChecked },
      })),
    }),
  }
}

/** The sample world as documents, with ids and as the store writes them: the same each time, so that seeding again changes nothing. */
export function sampleDocuments({
  identityKey,
  fieldKey,
}: SeedKeys): readonly (readonly [CollectionName, readonly Stored[]])[] {
  const { nodes, sites, placements, counsellors, staff, experts, expertBatches, messageSettings } = sampleWorld
  return [
    ['nodes', nodes.map(nodeRows.document)],
    ['sites', sites.map(siteRows.document)],
    ['placements', placements.map(placementRows.document)],
    ['counsellors', counsellors.map((one) => counsellorRows.document(storedCounsellor(one)))],
    ['articles', articles.map((article, position) => articleRows.document({ ...article, position }))],
    ['hotlines', wholeRegistry(hotlines, []).map(hotlineRows.document)],
    [
      'staff',
      staff.map((one) => {
        const id = personId(one.openid, identityKey)
        const called = fieldKey === undefined ? {} : underKey(id, one, fieldKey)
        const introduction = one.says !== undefined && {
          introduction: {
            id: sampleWordsId(one.openid),
            text: one.says,
            consent: { version: 1, at: sampleChecked.at },
          },
        }
        return staffRows.document({ ...sampleWork, id, ...called, ...introduction, grants: one.grants })
      }),
    ],
    [
      'experts',
      experts.map(({ openid, ...one }) => expertRows.document({ ...one, id: personId(openid, identityKey) })),
    ],
    ['expert-batches', expertBatches.map(batchRows.document)],
    ['message-settings', [messageRows.document(messageSettings)]],
    ...courseDocuments,
  ]
}

/** Changes with the sample world, and with the keys its staff are known by. Of a name it holds what it says: a seal is new each time. */
function worldFingerprint({ identityKey, fieldKey = '' }: SeedKeys): string {
  const names = sampleWorld.staff.map(({ name, credentials }) => [name, credentials])
  return createHash('sha256')
    .update(JSON.stringify([sampleDocuments({ identityKey }), names]))
    .update(createHash('sha256').update(fieldKey).digest('hex'))
    .digest('hex')
}

/**
 * Writes the sample world. What people have done since, bookings and kept self-tests, is left as it is.
 */
export async function seed({
  cloud,
  identityKey,
  fieldKey,
  only = () => true,
}: SeedKeys & {
  cloud: Seedable
  only?: (collection: CollectionName) => boolean
}): Promise<void> {
  const database = openAdmin(cloud)
  for (const [collection, documents] of sampleDocuments({ identityKey, fieldKey })) {
    if (!only(collection)) continue
    await Promise.all(documents.map(({ id, ...data }) => database.collection(collection).doc(id).set(data)))
  }
  if (only('lesson-bodies')) await keepSounds(openSdk(cloud))
}

/** Seeds what has never been seeded whole, or another world than this one. */
export async function keepSeeded({
  cloud,
  identityKey,
  fieldKey,
  dataDir,
}: SeedKeys & {
  cloud: Seedable
  dataDir: string
}): Promise<void> {
  const file = join(dataDir, 'seeded')
  const fingerprint = worldFingerprint({ identityKey, fieldKey })
  if (existsSync(file) && readFileSync(file, 'utf8') === fingerprint) return
  await seed({ cloud, identityKey, fieldKey })
  // Only now: a start cut short seeds again.
  writeFileSync(file, fingerprint)
}
