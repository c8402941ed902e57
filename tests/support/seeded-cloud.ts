import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CloudOptions, type LocalCloud, startCloud } from 'emulator'
import { sampleWorld } from '#core/content/sample/index'
import { sampleOpenid } from '#core/content/sample/people'
import type { CollectionName } from '../../cloudfunctions/_store/schema'
import { builds } from '../../config/builds'
import { deskAccess } from '../../config/desk'
import { addressOfCode, releasedPages } from '../../config/mini-program'
import { openAdmin, seed } from '../../config/seed'
import { mondayAt } from './makers'
import { isRestored, putSampleBack } from './restored'
import { functionEnv, identityKey, type WorldOptions } from './world-options'

/** A cloud with the sample world in it. */
export interface SeededCloud {
  readonly cloud: LocalCloud
  readonly admin: ReturnType<typeof openAdmin>
  /** The database has this collection. */
  readonly present: (name: string) => boolean
  /** Nobody here wants it any more. */
  readonly leave: () => Promise<void>
}

/**
 * A cloud as the sample has it. Where files of tests share a process, those that want the usual one have it one after
 * another: to start it and the instances of what they call takes longer than most of their tests.
 */
export async function seededCloud(options: WorldOptions): Promise<SeededCloud> {
  if (process.env.XINLIN_SHARED !== '1' || !isUsual(options)) return start(options, () => options.log)
  const left = leftBehind.get(kindOf(options)) ?? []
  leftBehind.set(kindOf(options), left)
  const one = (await takeUp(left.pop())) ?? (await startShared(options))
  one.log = options.log
  const stop = async () => {
    one.isOver = true
    await one.cloud.stop()
  }
  const leave = async () => {
    one.log = undefined
    if (one.isOver) await one.leave()
    else left.push(one)
  }
  return { ...one, cloud: { ...one.cloud, stop }, leave }
}

interface Shared extends SeededCloud {
  /** Everything is again as it was seeded. */
  readonly bringBack: () => Promise<void>
  /** What was seeded into the storage, and nothing else: files are brought back by nobody. */
  readonly hasSeededFiles: () => boolean
  log: WorldOptions['log']
  /** Somebody stopped it. */
  isOver: boolean
}

/** By kind: those that some file of tests was done with. Of the process, however often this is read. */
const leftBehind: Map<string, Shared[]> = Reflect.get(globalThis, '__leftBehind') ?? new Map()
Reflect.set(globalThis, '__leftBehind', leftBehind)

const setAnew: readonly string[] = ['at', 'log', 'latencyMs', 'withBuilds', 'named'] satisfies (keyof WorldOptions)[]
const isUsual = (options: WorldOptions) =>
  Object.entries(options).every(([name, value]) => value === undefined || setAnew.includes(name))
const kindOf = ({ withBuilds, named }: WorldOptions) =>
  `${withBuilds ? 'with builds' : 'plain'}${named ? ', named' : ''}`

/** What instances of functions remember for a minute or more: where it was changed, they end. */
const remembered: readonly CollectionName[] = [
  ...(['nodes', 'sites', 'counsellors', 'wordings'] as const),
  ...(['articles', 'article-collections', 'pieces', 'piece-versions', 'restorations'] as const),
]
/** In memory they count how often somebody left something that day. */
const counting = ['assessments', 'courses', 'duty', 'placements']

async function startShared({ withBuilds, named }: WorldOptions): Promise<Shared> {
  const one = await start({ ...(withBuilds && { withBuilds }), ...(named && { named }) }, () => shared.log)
  const { cloud } = one
  const asSeeded = cloud.checkpoint()
  const revisions = () => remembered.map((name) => cloud.revisionOf(name)).join()
  let before = revisions()
  const bringBack = async () => {
    const isChanged = revisions() !== before
    await asSeeded()
    await cloud.outbox.clear()
    // Rules look at what an instance has in mind: there none outlives its file.
    await cloud.endInstances(isChanged || !withBuilds ? undefined : counting)
    cloud.calls.clear()
    before = revisions()
  }
  const files = () => JSON.stringify(cloud.files.list())
  const seededFiles = files()
  const hasSeededFiles = () => files() === seededFiles
  const shared: Shared = { ...one, bringBack, hasSeededFiles, log: undefined, isOver: false }
  return shared
}

/** As it was seeded. Undefined where that cannot be: something is still under way there, or files were put there. */
async function takeUp(one: Shared | undefined): Promise<Shared | undefined> {
  if (!one) return undefined
  const { cloud } = one
  const isBusy = () => cloud.calls.list().some(({ outcome }) => outcome === 'running')
  for (let tries = 0; isBusy() && tries < 40; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50))
  if (isBusy() || !one.hasSeededFiles()) {
    await one.leave()
    return undefined
  }
  cloud.faults.clear()
  cloud.setLatency(0)
  await one.bringBack()
  return one
}

const functionsDir = 'dist/cloudfunctions'

/** In a folder of its own, gone when it is left. */
async function start(options: WorldOptions, log: () => WorldOptions['log']): Promise<SeededCloud> {
  if (!existsSync(join(functionsDir, 'appointments/index.js'))) {
    throw new Error('cloud functions are not built: run `node config/functions.mjs`, or `npm test` which does')
  }
  const dataDir = options.dataDir ?? mkdtempSync(join(process.env.XINLIN_WORLDS ?? tmpdir(), 'xinlin-world-'))
  const forget = () => {
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
  }
  const people = [
    ...sampleWorld.people,
    ...(options.extraPeople ?? []).map((name) => ({ openid: sampleOpenid(name), label: name })),
  ].map(({ openid, label }) => ({ openid, label }))
  const { collections }: CloudOptions['schema'] = JSON.parse(readFileSync('dist/database.json', 'utf8'))
  const present = (name: string) => !options.leaveOut?.some((left) => left === name)
  const landing = (page: string, scene: string): string => addressOfCode(cloud.url, page, scene)
  const open = (folder: string) =>
    startCloud({
      dataDir: folder,
      // Nobody pulls the plug in here: a kill loses nothing that was written.
      waitForDisk: false,
      functionsDir,
      schema: { collections: collections.filter(({ name }) => present(name)) },
      functionEnv: (url) => ({ XINLIN_DESK_ORIGIN: url, ...(options.functionEnv ?? functionEnv) }),
      httpAccess: [deskAccess],
      templates: sampleWorld.messageTemplates,
      pages: ['resident/pages/appointments/index', 'resident/pages/waiting/index', 'staff/pages/inbox/index'],
      people: options.withBar === false ? [] : people,
      ...(options.maxInstances ? { maxInstances: options.maxInstances } : {}),
      ...(options.withBuilds ? { sites: builds, pages: releasedPages(), landing } : {}),
      // Else a call of the timer's stands between those a test looks at, a hundred of them after each long jump.
      timersByHand: true,
      ...options.cloud,
      log: (line) => {
        if (['operation', 'badRow', 'badSeal', 'keyTurn'].some((kind) => kind in line)) log()?.({ ...line })
      },
    })
  const keys = { identityKey, fieldKey: options.named ? functionEnv.XINLIN_FIELD_KEY : undefined }
  const seeded = async (folder: string) => {
    const one = await open(folder)
    await seed({ cloud: one, ...keys, only: present })
    return one
  }
  // What a test left in a folder of its own is there already, and only an empty environment takes a backup.
  const isPutBack = isRestored && options.dataDir === undefined
  const cloud = await (isPutBack ? open : seeded)(dataDir)
  if (isPutBack) {
    const names = collections.map(({ name }) => name).filter(present)
    await putSampleBack(cloud, { collections: names, seeded, at: options.at ?? mondayAt(6) })
  }
  const leave = async () => {
    await cloud.stop()
    forget()
  }
  return { cloud, admin: openAdmin(cloud), present, leave }
}
